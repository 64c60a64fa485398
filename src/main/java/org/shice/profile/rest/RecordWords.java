package org.shice.profile.rest;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.shice.account.AccountId;
import org.shice.account.Accounts;
import org.shice.forms.Finding;
import org.shice.forms.FormTexts;
import org.shice.profile.Remark;
import org.springframework.stereotype.Component;

/** The words and names that people read beside the codes and ids of a record. */
@Component
class RecordWords {

    private final FormTexts texts;
    private final Accounts accounts;

    RecordWords(FormTexts texts, Accounts accounts) {
        this.texts = texts;
        this.accounts = accounts;
    }

    String finding(Finding finding, Locale language) {
        return texts.finding(finding, language);
    }

    String evidence(String document, Locale language) {
        return texts.evidence(document, language);
    }

    Map<AccountId, String> authors(Collection<Remark> remarks) {
        return accounts.names(remarks.stream().map(Remark::author).collect(Collectors.toSet()));
    }
}
