package org.shice.notice;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shice.account.Access;
import org.shice.platform.crypto.PersonalDataCipher;
import org.shice.platform.error.InvalidInput;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How whoever is signed in wants to be told; nobody sees or changes that of another person. */
@Service
@Transactional
public class NoticePreferences {

    private static final int LONGEST_ADDRESS = 254;
    private static final String SAVE =
            """
            insert into notice_setting (account_id, mail_address, mail_kinds, digest)
            values (:account, :address, :kinds, :digest)
            on conflict (account_id) do update
            set mail_address = excluded.mail_address, mail_kinds = excluded.mail_kinds, digest = excluded.digest
            """;

    private final JdbcClient jdbc;
    private final Access access;
    private final PersonalDataCipher cipher;
    private final MailServer server;

    NoticePreferences(JdbcClient jdbc, Access access, PersonalDataCipher cipher, MailServer server) {
        this.jdbc = jdbc;
        this.access = access;
        this.cipher = cipher;
        this.server = server;
    }

    /** Whether this system sends mail at all. */
    public boolean isMailOn() {
        return server.isOn();
    }

    /** What the person chose; no mail before a choice. */
    @Transactional(readOnly = true)
    public NoticePreference own() {
        return jdbc.sql("select * from notice_setting where account_id = :account")
                .param("account", me())
                .query((row, number) -> read(row))
                .optional()
                .orElseGet(() -> new NoticePreference(null, EnumSet.allOf(NoticeKind.class), false));
    }

    /**
     * Keeps the choice; it counts from the next notice on. A mail that waits goes to the new address, or nowhere when
     * there is none any more.
     *
     * @throws InvalidInput when the address is none
     */
    public void save(NoticePreference wish) {
        var account = me();
        var address = address(wish.mailAddress());
        jdbc.sql(SAVE)
                .param("account", account)
                .param("address", address == null ? null : cipher.encrypt(address), java.sql.Types.BINARY)
                .param(
                        "kinds",
                        wish.mailKinds().stream().map(Enum::name).sorted().toArray(String[]::new))
                .param("digest", wish.digest())
                .update();
    }

    private static @Nullable String address(@Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        var address = typed.strip();
        if (address.length() > LONGEST_ADDRESS || !isOneMailbox(address)) {
            throw new InvalidInput("mailAddress", "notice.settings.address.wrong");
        }
        return address;
    }

    /** A bare address: no name, no list, no route. */
    private static boolean isOneMailbox(String address) {
        try {
            var parsed = new InternetAddress(address, true);
            return address.equals(parsed.getAddress()) && address.lastIndexOf('@') > 0;
        } catch (AddressException none) {
            return false;
        }
    }

    private UUID me() {
        return access.actor().id().value();
    }

    private NoticePreference read(ResultSet row) throws SQLException {
        var sealed = row.getBytes("mail_address");
        return new NoticePreference(
                sealed == null ? null : cipher.decrypt(sealed),
                kinds(row.getArray("mail_kinds")),
                row.getBoolean("digest"));
    }

    /** A kind that no longer exists is left out. */
    private static Set<NoticeKind> kinds(Array stored) throws SQLException {
        var names = Set.of((String[]) stored.getArray());
        return Stream.of(NoticeKind.values())
                .filter(kind -> names.contains(kind.name()))
                .collect(Collectors.toSet());
    }
}
