package io.gongkai.ingest.webhook;

import io.gongkai.ingest.problem.Faults;
import io.gongkai.ingest.problem.Text;
import io.gongkai.ingest.validation.RequestCheck;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;

/** Tells the owner at once what would fail later. It is looked at again at each call, since names change. */
@Singleton
class TargetCheck {

    private static final int MAX_LENGTH = 2000;

    private static final Text INVALID =
            new Text("请填写完整的 https 地址，不带用户名和片段（#）。", "Give an absolute https URL without user and fragment (#).");
    private static final Text UNKNOWN = new Text("找不到主机“%s”；请检查地址。", "There is no host \"%s\"; check the address.");
    private static final Text FORBIDDEN = new Text(
            "主机“%s”不在公网上，或未使用 https；请使用公网 https 地址，或请管理员将其网络列为可信。",
            "Host \"%s\" is not on the public network, or https is missing; use a public https address, or have the"
                    + " administrator trust its network.");

    private final AddressGuard guard;

    TargetCheck(AddressGuard guard) {
        this.guard = guard;
    }

    void check(String pointer, String url, Faults faults) {
        if (!new RequestCheck(faults).text(pointer, url, MAX_LENGTH)) {
            return;
        }
        Optional<Target> target = Target.parse(url);
        if (target.isEmpty()) {
            faults.add(pointer, "invalid-url", INVALID);
            return;
        }
        String host = target.orElseThrow().host();
        try {
            List<InetAddress> addresses = target.orElseThrow().lookUp();
            if (!target.orElseThrow().isPermitted(addresses, guard)) {
                faults.add(pointer, "forbidden-address", FORBIDDEN.with(host));
            }
        } catch (UnknownHostException nowhere) {
            faults.add(pointer, "unknown-host", UNKNOWN.with(host));
        }
    }
}
