package org.shice.notice;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Notices as the table holds them. */
@Component
class NoticeRows {

    private final ObjectMapper json;

    NoticeRows(ObjectMapper json) {
        this.json = json;
    }

    NoticeInfo read(ResultSet row) throws SQLException {
        var readAt = row.getTimestamp("read_at");
        return new NoticeInfo(
                row.getObject("id", UUID.class),
                NoticeKind.valueOf(row.getString("kind")),
                parameters(row.getString("parameters")),
                row.getString("link"),
                row.getTimestamp("created_at").toInstant(),
                readAt == null ? null : readAt.toInstant());
    }

    String written(Map<String, String> parameters) {
        try {
            return json.writeValueAsString(parameters);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Map<String, String> parameters(String text) {
        try {
            return json.readValue(text, new TypeReference<Map<String, String>>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
