package org.shice.profile;

import java.util.List;
import org.shice.forms.Finding;
import org.shice.platform.error.Refusal;

/** The record has gaps or errors and cannot be submitted. */
public final class RecordIncomplete extends Refusal {

    private final transient List<Finding> findings;

    public RecordIncomplete(List<Finding> findings) {
        super(Kind.INVALID, findings.size());
        this.findings = List.copyOf(findings);
    }

    public List<Finding> findings() {
        return findings;
    }
}
