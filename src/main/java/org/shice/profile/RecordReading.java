package org.shice.profile;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shice.forms.RecordRules.RecordValues;
import org.shice.platform.error.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Submitted versions for people (报送记录): only the sections the actor may see. */
@Service
@Transactional(readOnly = true)
public class RecordReading {

    private final RecordDrafts drafts;
    private final RecordVersions versions;
    private final RecordRights rights;
    private final StoredRemarks remarks;

    RecordReading(RecordDrafts drafts, RecordVersions versions, RecordRights rights, StoredRemarks remarks) {
        this.drafts = drafts;
        this.versions = versions;
        this.rights = rights;
        this.remarks = remarks;
    }

    /** All versions, oldest first. */
    public List<RecordVersion> versions(RecordId id) {
        var sight = see(id);
        return versions.ofRecord(id).stream()
                .map(version -> limit(version, sight))
                .toList();
    }

    /** @throws NotFound when the record has no such version */
    public RecordVersion version(RecordId id, int number) {
        return limit(find(id, number), see(id));
    }

    /** What changed since another version, or since the beginning when {@code from} is null. */
    public List<ValueChange> changes(RecordId id, @Nullable Integer from, int to) {
        var sight = see(id);
        var earlier = from == null ? null : find(id, from).id();
        return versions.changes(earlier, find(id, to).id()).stream()
                .filter(change -> sight.covers(change.sectionCode()))
                .toList();
    }

    /** All remarks on what the actor may see, oldest first. */
    public List<Remark> remarks(RecordId id) {
        var sight = see(id);
        return remarks.findByRecordIdOrderByCreatedAt(id.value()).stream()
                .map(StoredRemark::read)
                .filter(remark -> sight.covers(remark.sectionCode()))
                .toList();
    }

    private RecordRights.Sight see(RecordId id) {
        return rights.see(drafts.record(id).info());
    }

    private RecordVersion find(RecordId id, int number) {
        return versions.ofRecord(id).stream()
                .filter(version -> version.number() == number)
                .findFirst()
                .orElseThrow(() -> new NotFound("version"));
    }

    private static RecordVersion limit(RecordVersion version, RecordRights.Sight sight) {
        if (sight.whole()) {
            return version;
        }
        var sections = version.content().sections().entrySet().stream()
                .filter(section -> sight.covers(section.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        var provenance = version.provenance().entrySet().stream()
                .filter(origin -> sight.covers(origin.getKey().split("/", 2)[0]))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return new RecordVersion(
                version.id(),
                version.recordId(),
                version.number(),
                new RecordValues(sections),
                provenance,
                version.contentHash(),
                version.submittedAt(),
                version.submittedBy());
    }
}
