package org.shice.profile;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads with SQL, so that a filter that is not set costs nothing. */
@Component
@Transactional(readOnly = true)
class RosterDirectoryQueries implements RosterDirectory {

    private static final int SHORTEST_DOCUMENT = 6;

    /** Whoever has left or retired needs no account (SC-4). */
    private static final String WAITING = "account_id is null and state <> 'CLOSED' and staff_status not like '3%'";

    private final EntityManager entities;
    private final TeacherRecords records;
    private final DocumentSeal seal;

    RosterDirectoryQueries(EntityManager entities, TeacherRecords records, DocumentSeal seal) {
        this.entities = entities;
        this.records = records;
        this.seal = seal;
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<RecordInfo> page(Filter filter, @Nullable RecordInfo after, int limit) {
        var parameters = new HashMap<String, Object>();
        var where = where(filter, parameters);
        if (after != null) {
            where += " and (unit_path, name, id) > (:afterPath, :afterName, :afterId)";
            parameters.put("afterPath", after.unitPath());
            parameters.put("afterName", after.name());
            parameters.put("afterId", after.id().value());
        }
        var sql = "select * from teacher_record" + where + " order by unit_path, name, id limit " + limit;
        List<TeacherRecord> found = with(parameters, entities.createNativeQuery(sql, TeacherRecord.class))
                .getResultList();
        return found.stream().map(TeacherRecord::info).toList();
    }

    @Override
    public Counts count(Filter filter) {
        var parameters = new HashMap<String, Object>();
        var sql =
                "select count(*), count(*) filter (where state = 'DRAFT'), count(*) filter (where state = 'EFFECTIVE'),"
                        + " count(*) filter (where state = 'CLOSED'),"
                        + " count(*) filter (where " + WAITING + ") from teacher_record"
                        + where(filter, parameters);
        var row = (Object[]) with(parameters, entities.createNativeQuery(sql)).getSingleResult();
        return new Counts(number(row[0]), number(row[1]), number(row[2]), number(row[3]), number(row[4]));
    }

    @Override
    public Map<RecordId, String> documentNumbers(Collection<RecordId> ids) {
        var numbers = new HashMap<RecordId, String>();
        records.findAllById(ids.stream().map(RecordId::value).toList())
                .forEach(record -> numbers.put(record.id(), seal.open(record.document())));
        return numbers;
    }

    private String where(Filter filter, Map<String, Object> parameters) {
        var where = new StringBuilder(" where unit_path like :path escape '\\'");
        parameters.put("path", literal(filter.unitPath()) + "%");
        var state = filter.state();
        if (state != null) {
            where.append(" and state = :state");
            parameters.put("state", state.name());
        }
        var hasAccount = filter.hasAccount();
        if (hasAccount != null) {
            where.append(hasAccount ? " and account_id is not null" : " and " + WAITING);
        }
        var category = filter.category();
        if (category != null) {
            where.append(" and staff_category = :category");
            parameters.put("category", category);
        }
        var text = filter.text() == null ? "" : filter.text().strip();
        if (!text.isEmpty()) {
            where.append(" and (name like :part escape '\\' or staff_number like :start escape '\\'");
            parameters.put("part", "%" + literal(text) + "%");
            parameters.put("start", literal(text) + "%");
            if (text.length() >= SHORTEST_DOCUMENT) {
                where.append(" or document_hash = :document");
                parameters.put("document", seal.hash(text));
            }
            where.append(')');
        }
        return where.toString();
    }

    private static Query with(Map<String, Object> parameters, Query query) {
        parameters.forEach(query::setParameter);
        return query;
    }

    private static int number(Object count) {
        return ((Number) count).intValue();
    }

    private static String literal(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
