package org.shice.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of the audit table. Plain SQL: entries are only ever inserted and read in order. */
@Repository
class AuditRows {

    private static final TypeReference<Map<String, String>> DETAILS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    AuditRows(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** The end of the chain, locked until the transaction ends, so that two appends never take the same place. */
    Head lockHead(String subjectType, String subjectId) {
        return jdbc.sql(
                        """
                        insert into audit_head (subject_type, subject_id, last_sequence, last_hash)
                        values (:type, :id, 0, :none)
                        on conflict (subject_type, subject_id) do update set subject_id = excluded.subject_id
                        returning last_sequence, last_hash""")
                .param("type", subjectType)
                .param("id", subjectId)
                .param("none", ChainEntry.NO_PREVIOUS)
                .query((row, number) -> new Head(row.getInt(1), row.getBytes(2)))
                .single();
    }

    void append(ChainEntry entry, byte[] hash) {
        var event = entry.event();
        var actor = entry.actor();
        jdbc.sql(
                        """
                        insert into audit_entry (subject_type, subject_id, sequence, at, actor_id, on_behalf_of_id,
                            actor_name, remote_address, action, unit_path, reason, details, previous_hash, hash)
                        values (:type, :id, :sequence, :at, :actor, :behalf, :name, :address, :action, :path, :reason,
                            cast(:details as jsonb), :previous, :hash)""")
                .param("type", event.subjectType())
                .param("id", event.subjectId())
                .param("sequence", entry.sequence())
                .param("at", entry.at().atOffset(ZoneOffset.UTC))
                .param("actor", actor.id())
                .param("behalf", actor.onBehalfOf())
                .param("name", actor.name())
                .param("address", actor.remoteAddress())
                .param("action", event.action())
                .param("path", event.unitPath())
                .param("reason", event.reason())
                .param("details", written(event.details()))
                .param("previous", entry.previousHash())
                .param("hash", hash)
                .update();
        jdbc.sql(
                        """
                        update audit_head set last_sequence = :sequence, last_hash = :hash
                        where subject_type = :type and subject_id = :id""")
                .param("sequence", entry.sequence())
                .param("hash", hash)
                .param("type", event.subjectType())
                .param("id", event.subjectId())
                .update();
    }

    /** Entries and the end of the chain in one statement, so that an append in between is seen whole or not at all. */
    Chain chain(String subjectType, String subjectId) {
        var last = new ArrayList<>(List.of(ChainEntry.NO_PREVIOUS));
        var links = new ArrayList<Chain.Link>();
        jdbc.sql(
                        """
                        select e.*, h.last_hash from audit_head h
                        left join audit_entry e on e.subject_type = h.subject_type and e.subject_id = h.subject_id
                        where h.subject_type = :type and h.subject_id = :id order by e.sequence""")
                .param("type", subjectType)
                .param("id", subjectId)
                .query(row -> {
                    last.set(0, row.getBytes("last_hash"));
                    if (row.getBytes("hash") != null) {
                        links.add(link(row));
                    }
                });
        return new Chain(links, last.get(0));
    }

    private Chain.Link link(ResultSet row) throws SQLException {
        var event = new AuditEvent(
                row.getString("subject_type"),
                row.getString("subject_id"),
                row.getString("action"),
                row.getString("unit_path"),
                row.getString("reason"),
                read(row.getString("details")));
        var actor = new AuditActor(
                row.getObject("actor_id", UUID.class),
                row.getString("actor_name"),
                row.getObject("on_behalf_of_id", UUID.class),
                row.getString("remote_address"));
        var at = row.getObject("at", OffsetDateTime.class).toInstant();
        return new Chain.Link(
                new ChainEntry(event, row.getInt("sequence"), at, actor, row.getBytes("previous_hash")),
                row.getBytes("hash"));
    }

    private String written(Map<String, String> details) {
        try {
            return json.writeValueAsString(details);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Map<String, String> read(String details) {
        try {
            return json.readValue(details, DETAILS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    record Head(int sequence, byte[] hash) {}
}
