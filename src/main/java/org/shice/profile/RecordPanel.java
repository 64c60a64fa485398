package org.shice.profile;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something a later feature shows above the teacher's own record: where it stands, submit, withdraw. A bean of this
 * type is asked each time the page opens.
 */
public interface RecordPanel {

    /**
     * The component, or nothing for this record.
     *
     * @param page what the component may ask the page for
     */
    Optional<Component> create(RecordInfo record, Page page);

    /** The page around the panel. */
    interface Page {

        /** Reads the record again: after a submission other sections are open. */
        void reload();

        /** Shows what is missing and jumps there; for a submission that was refused. */
        void showMissing();

        /** Goes to a section, or to a row or field of it, for a remark. */
        void jumpTo(String section, @Nullable String rowId, @Nullable String fieldKey);
    }
}
