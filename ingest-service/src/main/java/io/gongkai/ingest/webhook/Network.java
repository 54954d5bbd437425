package io.gongkai.ingest.webhook;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** A range of addresses, written as CIDR such as 10.20.0.0/16 or fd00::/8. */
record Network(InetAddress base, int bits) {

    Network {
        if (bits < 0 || bits > base.getAddress().length * Byte.SIZE) {
            throw new IllegalArgumentException("Prefix of /" + bits + " does not fit " + base.getHostAddress());
        }
    }

    static Network parse(String cidr) {
        int slash = cidr.indexOf('/');
        String base = slash < 0 ? cidr : cidr.substring(0, slash);
        // A name would be looked up, and lead elsewhere tomorrow.
        if (!base.matches("[0-9.]+|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*")) {
            throw new IllegalArgumentException("Not an address: " + cidr);
        }
        try {
            InetAddress address = InetAddress.getByName(base);
            int bits =
                    slash < 0 ? address.getAddress().length * Byte.SIZE : Integer.parseInt(cidr.substring(slash + 1));
            return new Network(address, bits);
        } catch (UnknownHostException malformed) {
            throw new IllegalArgumentException("Not an address: " + cidr, malformed);
        }
    }

    boolean holds(InetAddress address) {
        byte[] network = base.getAddress();
        byte[] other = address.getAddress();
        if (network.length != other.length) {
            return false;
        }
        for (int bit = 0; bit < bits; bit++) {
            int mask = 0x80 >> (bit % Byte.SIZE);
            if (((network[bit / Byte.SIZE] ^ other[bit / Byte.SIZE]) & mask) != 0) {
                return false;
            }
        }
        return true;
    }
}
