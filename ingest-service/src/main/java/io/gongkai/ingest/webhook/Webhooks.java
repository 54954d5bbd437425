package io.gongkai.ingest.webhook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gongkai.ingest.access.AccessProblems;
import io.gongkai.ingest.access.Caller;
import io.gongkai.ingest.access.Scope;
import io.gongkai.ingest.page.PageRequest;
import io.gongkai.ingest.precondition.Versioned;
import io.gongkai.ingest.problem.CommonProblems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** The webhooks of the caller's school or province; another's is answered as if there were none. */
@ApplicationScoped
class Webhooks {

    private static final Logger LOG = Logger.getLogger(Webhooks.class);
    private static final TypeReference<List<String>> NAMES = new TypeReference<>() {};

    private final TargetCheck targets;
    private final WebhookConfig config;
    private final Caller caller;
    private final ObjectMapper json;
    private final Clock clock;

    Webhooks(TargetCheck targets, WebhookConfig config, Caller caller, ObjectMapper json, Clock clock) {
        this.targets = targets;
        this.config = config;
        this.caller = caller;
        this.json = json;
        this.clock = clock;
    }

    @Transactional
    WebhookView create(WebhookTerms terms) {
        Scope owner = owner();
        terms.checkNew(targets);
        if (Webhook.count(owner) >= config.perOwner()) {
            throw WebhookProblems.TOO_MANY_WEBHOOKS.with(config.perOwner());
        }
        Secret secret = Secret.create();
        Webhook webhook = new Webhook();
        webhook.id = UUID.randomUUID();
        webhook.extent = owner.extent();
        webhook.ownerCode = owner.code();
        webhook.secret = secret.text();
        webhook.status = WebhookStatus.ACTIVE;
        webhook.createdAt = clock.instant();
        webhook.createdBy = caller.subject();
        apply(terms, webhook);
        webhook.persist();
        LOG.infof("Webhook made webhook=%s extent=%s owner=%s", webhook.id, webhook.extent, webhook.ownerCode);
        return view(webhook, secret);
    }

    @Transactional
    List<Webhook> list(PageRequest page) {
        return Webhook.list(owner(), page);
    }

    @Transactional
    WebhookView find(UUID id) {
        return view(Webhook.of(id, owner()).orElseThrow(CommonProblems.NOT_FOUND::because));
    }

    @Transactional
    WebhookView change(UUID id, WebhookTerms terms, @Nullable String ifMatch) {
        Webhook webhook = held(id, ifMatch);
        terms.checkChange(targets);
        apply(terms, webhook);
        return view(webhook);
    }

    @Transactional
    WebhookView rotate(UUID id, @Nullable String ifMatch) {
        Webhook webhook = held(id, ifMatch);
        Instant now = clock.instant();
        Secret next = Secret.create();
        webhook.rotate(next, now.plus(config.secretOverlap()), now);
        LOG.infof("Webhook has a new secret webhook=%s", id);
        return view(webhook, next);
    }

    /** Its deliveries go with it. */
    @Transactional
    void remove(UUID id, @Nullable String ifMatch) {
        held(id, ifMatch).delete();
        LOG.infof("Webhook removed webhook=%s", id);
    }

    WebhookView view(Webhook webhook) {
        return view(webhook, null);
    }

    private WebhookView view(Webhook webhook, @Nullable Secret shown) {
        try {
            return WebhookView.of(webhook, json.readValue(webhook.events, NAMES), shown);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private Webhook held(UUID id, @Nullable String ifMatch) {
        Webhook webhook = Webhook.locked(id, owner()).orElseThrow(CommonProblems.NOT_FOUND::because);
        Versioned.requireMatch(ifMatch, webhook.version);
        return webhook;
    }

    private Scope owner() {
        Scope scope = caller.actScope();
        if (scope.equals(Scope.NOTHING)) {
            throw AccessProblems.NO_SCOPE.because();
        }
        return scope;
    }

    private void apply(WebhookTerms terms, Webhook webhook) {
        webhook.url = Objects.requireNonNullElse(terms.url(), webhook.url);
        webhook.description = terms.description() == null ? webhook.description : terms.description();
        if (terms.events() != null) {
            webhook.events = write(terms.events().stream().distinct().toList());
        }
        if (Boolean.FALSE.equals(terms.active())) {
            webhook.status = WebhookStatus.PAUSED;
        } else if (terms.active() != null) {
            webhook.startAnew();
        }
        webhook.changed(clock.instant());
    }

    private String write(List<?> names) {
        try {
            return json.writeValueAsString(names);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
