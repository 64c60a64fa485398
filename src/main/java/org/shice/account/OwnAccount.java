package org.shice.account;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shice.organization.UnitInfo;
import org.shice.platform.error.AccessRefused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a person may know and choose about the own account, also before the one-time password was replaced. */
@Service
@Transactional
public class OwnAccount {

    private final StoredAccounts accounts;
    private final AccountStates states;
    private final CurrentPerson current;

    OwnAccount(StoredAccounts accounts, AccountStates states, CurrentPerson current) {
        this.accounts = accounts;
        this.states = states;
        this.current = current;
    }

    /** The account of the person signed in; empty when nobody is, or when the sign-in does not count any more. */
    @Transactional(readOnly = true)
    public Optional<Me> me() {
        return current.signedIn().flatMap(person -> states.of(person.id())
                .filter(state -> state.accepts(person.passwordChangedAt()))
                .map(Me::of));
    }

    /** Keeps the language for the next sign-in. @throws AccessRefused when nobody is signed in */
    public void chooseLanguage(Locale language) {
        var me = me().orElseThrow(AccessRefused::new);
        accounts.findById(me.id().value()).ifPresent(account -> account.prefer(language.toLanguageTag()));
        states.forget();
    }

    /**
     * The own account.
     *
     * @param language the language chosen, as a tag, or null
     * @param grants the roles valid today, own and as a deputy
     */
    public record Me(
            AccountId id,
            String username,
            String displayName,
            UnitInfo homeUnit,
            boolean mustChangePassword,
            @Nullable String language,
            List<RoleGrant> grants) {

        private static Me of(AccountState state) {
            return new Me(
                    state.id(),
                    state.username(),
                    state.displayName(),
                    state.homeUnit(),
                    state.mustChangePassword(),
                    state.language(),
                    state.grants());
        }
    }
}
