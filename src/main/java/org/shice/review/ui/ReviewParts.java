package org.shice.review.ui;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.shice.account.Access;
import org.shice.account.Accounts;
import org.shice.account.Role;
import org.shice.forms.FieldValues;
import org.shice.forms.FormTexts;
import org.shice.forms.ui.FormViews;
import org.shice.platform.i18n.Texts;
import org.shice.profile.EvidenceChecks;
import org.shice.profile.RecordInfo;
import org.shice.profile.Reveal;
import org.shice.profile.ui.RevealDialog;
import org.shice.review.ProcessPictures;
import org.shice.review.ReviewId;
import org.shice.review.ReviewPage;
import org.shice.review.Stage;
import org.shice.tasks.WorkItem;
import org.springframework.stereotype.Component;

/** Builds the parts of the review page that need services of their own. */
@Component
class ReviewParts {

    private final Texts texts;
    private final FormViews views;
    private final FormTexts forms;
    private final FieldValues values;
    private final EvidenceChecks evidence;
    private final Reveal reveal;
    private final ProcessPictures pictures;
    private final Access access;
    private final Accounts accounts;

    ReviewParts(
            Texts texts,
            FormViews views,
            FormTexts forms,
            FieldValues values,
            EvidenceChecks evidence,
            Reveal reveal,
            ProcessPictures pictures,
            Access access,
            Accounts accounts) {
        this.texts = texts;
        this.views = views;
        this.forms = forms;
        this.values = values;
        this.evidence = evidence;
        this.reveal = reveal;
        this.pictures = pictures;
        this.access = access;
        this.accounts = accounts;
    }

    FieldWords words(Locale locale) {
        return new FieldWords(texts, forms, values, locale);
    }

    FormViews views() {
        return views;
    }

    /** The checklist of originals, at the unit's stage for those who decide there. */
    Optional<EvidencePanel> evidence(ReviewPage page, FieldWords words) {
        if (!page.mayDecide() || !page.item().stage().equals(Stage.UNIT.name())) {
            return Optional.empty();
        }
        var record = page.record().id();
        return Optional.of(evidence.list(record))
                .filter(items -> !items.isEmpty())
                .map(items -> new EvidencePanel(evidence, record, items, words));
    }

    ProcessPanel picture(WorkItem item) {
        return new ProcessPanel(() -> pictures.ofReview(new ReviewId(item.subjectId())));
    }

    boolean mayReveal(RecordInfo record) {
        return access.allows(record.unitPath(), Role.INFORMATION_ADMIN, Role.SYSTEM_ADMIN);
    }

    RevealDialog reveal(RecordInfo record) {
        return new RevealDialog(reveal, record.id());
    }

    /** Who holds the task. */
    Holder holder(WorkItem item) {
        var assignee = item.assignee();
        if (assignee == null) {
            return new Holder("", false);
        }
        return new Holder(
                accounts.names(List.of(assignee)).getOrDefault(assignee, ""),
                assignee.equals(access.actor().id()));
    }

    /** The name of the holder, empty when the task is free. */
    record Holder(String name, boolean me) {

        boolean nobody() {
            return name.isEmpty();
        }
    }
}
