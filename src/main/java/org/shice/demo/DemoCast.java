package org.shice.demo;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.shice.account.AccountId;
import org.shice.account.Accounts;
import org.shice.account.IssuedAccount;
import org.shice.account.NewAccount;
import org.shice.account.Passwords;
import org.shice.account.Role;
import org.shice.account.SignIn;
import org.shice.account.SignedInPerson;
import org.shice.account.SystemIdentity;
import org.shice.organization.UnitId;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.stereotype.Component;

/** The synthetic people who log in, and acting as one of them: they sign in as people do. */
@Component
public class DemoCast {

    private final Accounts accounts;
    private final Passwords passwords;
    private final SignIn signIn;
    private final SystemIdentity system;
    private final Map<String, SignedInPerson> signedIn = new ConcurrentHashMap<>();

    DemoCast(Accounts accounts, Passwords passwords, SignIn signIn, SystemIdentity system) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.signIn = signIn;
        this.system = system;
    }

    /** Creates accounts with the demo password. */
    public List<IssuedAccount> join(List<NewAccount> people) {
        return system.call(() -> {
            var issued = accounts.issue(people);
            passwords.establishForDemo(issued.stream().map(IssuedAccount::id).toList(), DemoPassword.TEXT);
            return issued;
        });
    }

    /** Creates accounts that hold a role each for a unit. */
    public void appoint(List<Appointment> appointments) {
        var issued = join(appointments.stream()
                .map(a -> new NewAccount(a.username(), a.name(), null, a.unit()))
                .toList());
        for (int i = 0; i < issued.size(); i++) {
            grant(
                    issued.get(i).id(),
                    appointments.get(i).role(),
                    appointments.get(i).unit());
        }
    }

    public void grant(AccountId account, Role role, UnitId unit) {
        system.run(() -> accounts.grant(account, role, unit));
    }

    public void as(String username, Runnable work) {
        as(username, () -> {
            work.run();
            return Boolean.TRUE;
        });
    }

    /** Does something as the person. */
    public <T> T as(String username, Supplier<T> work) {
        var person = signedIn.computeIfAbsent(username, name -> signIn.attempt(name, DemoPassword.TEXT));
        var before = SecurityContextHolder.getContext();
        SecurityContextHolder.setContext(
                new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated(person, null, List.of())));
        try {
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    /** Forgets who signed in. */
    public void leave() {
        signedIn.clear();
    }

    /** An account with a role for a unit. */
    public record Appointment(String username, String name, Role role, UnitId unit) {}
}
