package org.shice.notice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.shice.account.Access;
import org.shice.account.Role;
import org.shice.audit.AuditEvent;
import org.shice.audit.AuditTrail;
import org.shice.notice.ChatAddressRule.ForbiddenAddress;
import org.shice.organization.UnitId;
import org.shice.organization.UnitInfo;
import org.shice.organization.Units;
import org.shice.platform.crypto.PersonalDataCipher;
import org.shice.platform.error.InvalidInput;
import org.shice.platform.error.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The group chats of units, set by those who lead the unit or look after its system. */
@Service
@Transactional
public class GroupChats {

    private static final Role[] KEEPERS = {Role.BUSINESS_LEAD, Role.SYSTEM_ADMIN};

    private static final String SAVE =
            """
            insert into group_chat (unit_id, format, host, address, bulletins, summaries, changed_by, changed_at)
            values (:unit, :format, :host, :address, :bulletins, :summaries, :by, :now)
            on conflict (unit_id) do update set format = excluded.format, host = excluded.host,
                address = excluded.address, bulletins = excluded.bulletins, summaries = excluded.summaries,
                changed_by = excluded.changed_by, changed_at = excluded.changed_at
            """;

    private final JdbcClient jdbc;
    private final ChatAddressRule rule;
    private final GroupMessages messages;
    private final PersonalDataCipher cipher;
    private final Access access;
    private final Units units;
    private final AuditTrail audit;
    private final Clock clock;

    GroupChats(
            JdbcClient jdbc,
            ChatAddressRule rule,
            GroupMessages messages,
            PersonalDataCipher cipher,
            Access access,
            Units units,
            AuditTrail audit,
            Clock clock) {
        this.jdbc = jdbc;
        this.rule = rule;
        this.messages = messages;
        this.cipher = cipher;
        this.access = access;
        this.units = units;
        this.audit = audit;
        this.clock = clock;
    }

    /** The units whose chat the actor may set: the actor's own ones. */
    @Transactional(readOnly = true)
    public List<UnitInfo> kept() {
        return access.scopes(KEEPERS);
    }

    /** The chat of a unit, if one is set. */
    @Transactional(readOnly = true)
    public Optional<GroupChat> of(UnitId unit) {
        return find(keptUnit(unit));
    }

    /**
     * Sets the chat of a unit.
     *
     * @throws InvalidInput when the address is missing, not https, unknown, or a server of the own network
     */
    public void save(UnitId unit, ChatWish wish) {
        var place = keptUnit(unit);
        var address = wish.address().isEmpty() ? known(place) : wish.address();
        jdbc.sql(SAVE)
                .param("unit", unit.value())
                .param("format", wish.format().name())
                .param("host", host(address))
                .param("address", cipher.encrypt(address))
                .param("bulletins", wish.bulletins())
                .param("summaries", wish.summaries())
                .param("by", access.actor().id().value())
                .param("now", Timestamp.from(clock.instant()))
                .update();
        audit.record(AuditEvent.of("unit", unit, "GROUP_CHAT_SET")
                .at(place.path())
                .with(Map.of("format", wish.format().name())));
    }

    /** Forgets the chat with everything that waits for it. */
    public void remove(UnitId unit) {
        var place = keptUnit(unit);
        var removed = jdbc.sql("delete from group_chat where unit_id = :unit")
                .param("unit", unit.value())
                .update();
        if (removed == 1) {
            audit.record(AuditEvent.of("unit", unit, "GROUP_CHAT_REMOVED").at(place.path()));
        }
    }

    /** Sends a message that says that it works. @throws NotFound when no chat is set */
    public void tryOut(UnitId unit) {
        var place = keptUnit(unit);
        if (find(place).isEmpty()) {
            throw new NotFound("group-chat");
        }
        messages.trial(unit, place.name());
    }

    private String host(String address) {
        try {
            return rule.checked(address).getHost();
        } catch (ForbiddenAddress forbidden) {
            throw new InvalidInput("address", forbidden.textKey());
        }
    }

    private String known(UnitInfo unit) {
        return jdbc.sql("select address from group_chat where unit_id = :unit")
                .param("unit", unit.id().value())
                .query((row, number) -> cipher.decrypt(row.getBytes("address")))
                .optional()
                .orElseThrow(() -> new InvalidInput("address", "notice.chat.problem.missing"));
    }

    private Optional<GroupChat> find(UnitInfo unit) {
        return jdbc.sql("select * from group_chat where unit_id = :unit")
                .param("unit", unit.id().value())
                .query(GroupChats::read)
                .optional();
    }

    private UnitInfo keptUnit(UnitId id) {
        var unit = units.get(id);
        access.require(unit.path(), KEEPERS);
        return unit;
    }

    private static GroupChat read(ResultSet row, int number) throws SQLException {
        return new GroupChat(
                new UnitId(row.getObject("unit_id", UUID.class)),
                ChatFormat.valueOf(row.getString("format")),
                row.getString("host"),
                row.getBoolean("bulletins"),
                row.getBoolean("summaries"));
    }
}
