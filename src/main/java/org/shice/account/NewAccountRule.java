package org.shice.account;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.shice.platform.error.InvalidInput;
import org.shice.platform.error.InvalidInput.Problem;
import org.springframework.stereotype.Component;

/** What new accounts must fulfil, each by itself and all together: one person, one account (一人一号, R-1). */
@Component
class NewAccountRule {

    private static final Pattern USERNAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{2,59}");
    private static final Pattern IDENTITY_CARD = Pattern.compile("\\d{15}|\\d{17}[\\dXx]");
    private static final int CHUNK = 1000;

    private final StoredAccounts accounts;
    private final DocumentHashes documents;

    NewAccountRule(StoredAccounts accounts, DocumentHashes documents) {
        this.accounts = accounts;
        this.documents = documents;
    }

    /** @throws InvalidInput with every problem, by the account's place in the list */
    void check(List<NewAccount> plans) {
        var problems = new ArrayList<Problem>();
        var usernames = plans.stream().map(NewAccountRule::username).toList();
        var hashes = plans.stream().map(this::document).toList();
        var takenNames = new HashSet<>(taken(usernames, accounts::takenUsernames));
        var takenDocuments = taken(hashes.stream().filter(Objects::nonNull).toList(), this::takenDocuments);
        var usedDocuments = new HashSet<>(takenDocuments);
        for (int i = 0; i < plans.size(); i++) {
            var place = "accounts[%d].".formatted(i);
            checkAlone(place, plans.get(i)).forEach(problems::add);
            if (!takenNames.add(usernames.get(i))) {
                problems.add(new Problem(place + "username", "error.account.username-taken", List.of()));
            }
            var document = hashes.get(i);
            if (document != null && !usedDocuments.add(document)) {
                problems.add(new Problem(place + "documentNumber", "error.account.document-taken", List.of()));
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
    }

    private static List<Problem> checkAlone(String place, NewAccount plan) {
        var problems = new ArrayList<Problem>();
        var username = plan.username().strip();
        if (!USERNAME.matcher(username).matches()) {
            problems.add(new Problem(place + "username", "error.account.username", List.of()));
        } else if (IDENTITY_CARD.matcher(username).matches()) {
            problems.add(new Problem(place + "username", "error.account.username-document", List.of()));
        }
        if (plan.displayName().isBlank() || plan.displayName().strip().length() > 80) {
            problems.add(new Problem(place + "displayName", "error.account.display-name", List.of()));
        }
        return problems;
    }

    private static String username(NewAccount plan) {
        return plan.username().strip().toLowerCase(Locale.ROOT);
    }

    private @Nullable Document document(NewAccount plan) {
        return documents.of(plan.documentNumber()).map(Document::of).orElse(null);
    }

    private Collection<Document> takenDocuments(Collection<Document> wanted) {
        return accounts.takenDocuments(wanted.stream().map(Document::bytes).toList()).stream()
                .map(Document::of)
                .toList();
    }

    private static <T> Set<T> taken(List<T> wanted, Function<Collection<T>, Collection<T>> query) {
        var found = new HashSet<T>();
        for (int from = 0; from < wanted.size(); from += CHUNK) {
            found.addAll(query.apply(wanted.subList(from, Math.min(from + CHUNK, wanted.size()))));
        }
        return found;
    }

    /** A hash that can be compared. */
    private record Document(String hex) {

        static Document of(byte[] hash) {
            return new Document(HexFormat.of().formatHex(hash));
        }

        byte[] bytes() {
            return HexFormat.of().parseHex(hex);
        }
    }
}
