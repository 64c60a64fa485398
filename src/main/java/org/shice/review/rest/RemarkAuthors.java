package org.shice.review.rest;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.shice.account.AccountId;
import org.shice.account.Accounts;
import org.shice.review.ReviewPage;
import org.springframework.stereotype.Component;

/** Who made the remarks, by name. */
@Component
class RemarkAuthors {

    private final Accounts accounts;

    RemarkAuthors(Accounts accounts) {
        this.accounts = accounts;
    }

    Map<AccountId, String> of(List<ReviewPage.Remark> remarks) {
        return accounts.names(remarks.stream().map(ReviewPage.Remark::author).collect(Collectors.toSet()));
    }
}
