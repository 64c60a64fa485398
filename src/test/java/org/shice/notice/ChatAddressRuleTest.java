package org.shice.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shice.notice.ChatAddressRule.ForbiddenAddress;

class ChatAddressRuleTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://127.0.0.1/hook",
                "https://localhost/hook",
                "https://[::1]/hook",
                "https://10.1.2.3/hook",
                "https://172.16.0.1/hook",
                "https://192.168.1.1/hook",
                "https://169.254.169.254/latest/meta-data",
                "https://100.64.0.1/hook",
                "https://0.0.0.0/hook",
                "https://224.0.0.1/hook",
                "https://100.127.255.255/hook",
                "https://192.0.0.8/hook",
                "https://198.18.0.1/hook",
                "https://198.19.255.255/hook",
                "https://240.0.0.1/hook",
                "https://255.255.255.255/hook",
                "https://[fc00::1]/hook",
                "https://[fd00::1]/hook",
                "https://[fe80::1]/hook",
                "https://[::ffff:10.0.0.1]/hook",
                "https://2130706433/hook"
            })
    void servers_of_the_own_network_are_refused(String address) {
        assertThatThrownBy(() -> rule().checked(address)).isInstanceOf(ForbiddenAddress.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://1.1.1.1/hook",
                "ftp://1.1.1.1/hook",
                "file:///etc/passwd",
                "https:///hook",
                "https://user:secret@1.1.1.1/hook",
                "no address",
                ""
            })
    void everything_but_plain_https_is_refused(String address) {
        assertThatThrownBy(() -> rule().checked(address))
                .isInstanceOfSatisfying(ForbiddenAddress.class, refusal -> assertThat(refusal.textKey())
                        .isEqualTo("notice.chat.problem.https"));
    }

    @Test
    void servers_elsewhere_are_taken() {
        assertThat(rule().checked("https://1.1.1.1/hook?key=a").getHost()).isEqualTo("1.1.1.1");
        assertThat(rule().checked("https://[2606:4700::1111]/hook").getPath()).isEqualTo("/hook");
    }

    @Test
    void server_of_the_own_network_is_taken_when_the_settings_name_it() {
        assertThat(rule("localhost").checked("https://LOCALHOST:8443/hook").getPort())
                .isEqualTo(8443);
        assertThatThrownBy(() -> rule("localhost").checked("https://127.0.0.1:8443/hook"))
                .isInstanceOf(ForbiddenAddress.class);
    }

    @Test
    void wrapped_addresses_count_as_internal() throws UnknownHostException {
        assertThat(ChatAddressRule.isInternal(InetAddress.getByName("64:ff9b::a00:1")))
                .isTrue();
        assertThat(ChatAddressRule.isInternal(InetAddress.getByName("2002:a00:1::1")))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"8.8.8.8", "100.63.255.255", "100.128.0.1", "192.0.1.1", "198.17.0.1", "198.20.0.1"})
    void neighbours_of_the_special_ranges_are_taken(String address) throws UnknownHostException {
        assertThat(ChatAddressRule.isInternal(InetAddress.getByName(address))).isFalse();
    }

    private static ChatAddressRule rule(String... internal) {
        return new ChatAddressRule(new ChatSettings(
                List.of(internal),
                3,
                Duration.ofMinutes(1),
                Duration.ofMinutes(2),
                Duration.ofHours(6),
                LocalTime.of(8, 0),
                Duration.ofDays(1)));
    }
}
