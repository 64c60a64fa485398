package org.shice.notice;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Locale;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * Which addresses a message may go to: https, and no server of the own network unless it is named in the settings. It is
 * asked when an address is set and again before each message, because a name can point elsewhere later.
 */
@Component
@EnableConfigurationProperties(ChatSettings.class)
class ChatAddressRule {

    private static final int LONGEST = 500;

    private final ChatSettings settings;

    ChatAddressRule(ChatSettings settings) {
        this.settings = settings;
    }

    /** @throws ForbiddenAddress when nothing may be sent there */
    URI checked(String address) {
        var uri = parsed(address);
        var host = uri.getHost();
        if (!"https".equalsIgnoreCase(uri.getScheme())
                || host == null
                || uri.getUserInfo() != null
                || address.length() > LONGEST) {
            throw new ForbiddenAddress("notice.chat.problem.https");
        }
        if (!settings.internalHosts().contains(host.toLowerCase(Locale.ROOT))
                && Arrays.stream(resolved(host)).anyMatch(ChatAddressRule::isInternal)) {
            throw new ForbiddenAddress("notice.chat.problem.internal");
        }
        return uri;
    }

    private static URI parsed(String address) {
        try {
            return new URI(address);
        } catch (URISyntaxException notAnAddress) {
            throw new ForbiddenAddress("notice.chat.problem.https");
        }
    }

    private static InetAddress[] resolved(String host) {
        try {
            return InetAddress.getAllByName(host);
        } catch (UnknownHostException unknown) {
            throw new ForbiddenAddress("notice.chat.problem.unknown");
        }
    }

    static boolean isInternal(InetAddress address) {
        return address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()
                || isInternal(address.getAddress(), address instanceof Inet6Address);
    }

    /** 0/8, 100.64/10 (shared), 192.0.0/24, 198.18/15 (tests), 240/4; fc00::/7, and what wraps an IPv4 address. */
    private static boolean isInternal(byte[] bytes, boolean six) {
        int first = bytes[0] & 0xff;
        int second = bytes[1] & 0xff;
        if (six) {
            return (first & 0xfe) == 0xfc || (first == 0x00 && second == 0x64) || (first == 0x20 && second == 0x02);
        }
        return first == 0
                || first >= 240
                || (first == 100 && (second & 0xc0) == 64)
                || (first == 192 && second == 0 && bytes[2] == 0)
                || (first == 198 && (second & 0xfe) == 18);
    }

    /** Nothing may be sent to the address. */
    static final class ForbiddenAddress extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final String textKey;

        ForbiddenAddress(String textKey) {
            super(textKey);
            this.textKey = textKey;
        }

        String textKey() {
            return textKey;
        }
    }
}
