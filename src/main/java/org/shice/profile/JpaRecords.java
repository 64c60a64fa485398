package org.shice.profile;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shice.account.Access;
import org.shice.account.AccountId;
import org.shice.forms.RecordRules.RecordValues;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class JpaRecords implements Records {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final TeacherRecords records;
    private final RecordDrafts drafts;
    private final RecordVersions versions;
    private final Roster roster;
    private final DocumentSeal seal;
    private final Access access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    JpaRecords(
            TeacherRecords records,
            RecordDrafts drafts,
            RecordVersions versions,
            Roster roster,
            DocumentSeal seal,
            Access access,
            ApplicationEventPublisher events,
            Clock clock) {
        this.records = records;
        this.drafts = drafts;
        this.versions = versions;
        this.roster = roster;
        this.seal = seal;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public RecordInfo get(RecordId id) {
        return drafts.record(id).info();
    }

    @Override
    @Transactional(readOnly = true)
    public Map<RecordId, RecordInfo> getAll(Collection<RecordId> ids) {
        var values = ids.stream().map(RecordId::value).toList();
        return records.findAllById(values).stream()
                .map(TeacherRecord::info)
                .collect(Collectors.toMap(RecordInfo::id, Function.identity()));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<RecordInfo> ofAccount(AccountId account) {
        return records.findByAccountId(account.value()).map(TeacherRecord::info);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<RecordInfo> byDocumentNumber(String documentNumber) {
        return records.findByDocumentHash(seal.hash(documentNumber)).map(TeacherRecord::info);
    }

    @Override
    @Transactional(readOnly = true)
    public List<RecordInfo> chunk(String unitPath, @Nullable RecordId after, int limit) {
        var start = after == null ? BEFORE_ALL : after.value();
        return records.chunk(startingWith(unitPath), start, Limit.of(limit)).stream()
                .map(TeacherRecord::info)
                .toList();
    }

    @Override
    public RecordId upsert(RosterEntry entry, Provenance.Source source) {
        return roster.upsert(entry, source, Set.of());
    }

    @Override
    public RecordId upsert(RosterEntry entry, Provenance.Source source, Set<String> overwrite) {
        return roster.upsert(entry, source, overwrite);
    }

    @Override
    public void fill(RecordId id, RecordValues values, Provenance.Source source) {
        var record = drafts.lock(id);
        record.requireOpen();
        var origin = new Provenance(source, access.actor().id(), clock.instant());
        values.sections().forEach((code, rows) -> {
            var draft = drafts.draft(record);
            var before = draft.content(code);
            drafts.keep(draft, code, before.replacedBy(rows, origin), origin);
        });
    }

    @Override
    public void linkAccount(RecordId id, AccountId account) {
        var record = drafts.lock(id);
        record.link(account);
        events.publishEvent(new RosterChanged(record.unitPath()));
    }

    @Override
    public void changeStaffStatus(RecordId id, String staffStatus) {
        roster.changeStaffStatus(id, staffStatus);
    }

    @Override
    @Transactional(readOnly = true)
    public RecordValues draft(RecordId id) {
        return drafts.draft(drafts.record(id)).derived();
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, Provenance> provenance(RecordId id) {
        return drafts.draft(drafts.record(id)).provenance();
    }

    @Override
    @Transactional(readOnly = true)
    public RecordVersion version(VersionId id) {
        return versions.version(id);
    }

    @Override
    @Transactional(readOnly = true)
    public List<RecordVersion> versions(RecordId id) {
        return versions.ofRecord(id);
    }

    @Override
    public RecordVersion submit(RecordId id) {
        return versions.submit(id);
    }

    @Override
    public void makeEffective(RecordId id, VersionId version) {
        versions.makeEffective(id, version);
    }

    @Override
    @Transactional(readOnly = true)
    public SubmittedRecord submitted(VersionId id, @Nullable VersionId seen) {
        return versions.submitted(id, seen);
    }

    private static String startingWith(String path) {
        return Objects.requireNonNull(path)
                        .replace("\\", "\\\\")
                        .replace("%", "\\%")
                        .replace("_", "\\_")
                + "%";
    }
}
