package org.shice.account.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Locale;
import java.util.Optional;
import org.shice.account.OwnAccount;
import org.shice.ui.ShellUser;
import org.shice.ui.UserMenuLink;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Shows the shell who is signed in, and what belongs to the own account in its menu. */
@Configuration(proxyBeanMethods = false)
class SignedInShellUser {

    private static final int ORDER = 10;

    @Bean
    ShellUser shellUser(OwnAccount own) {
        return new ShellUser() {
            @Override
            public Optional<Person> current() {
                return own.me().map(SignedInShellUser::person);
            }

            @Override
            public void rememberLanguage(Locale language) {
                own.chooseLanguage(language);
            }
        };
    }

    @Bean
    UserMenuLink changePasswordLink() {
        return new UserMenuLink("account.password.title", VaadinIcon.KEY_O, "password", ORDER);
    }

    private static ShellUser.Person person(OwnAccount.Me me) {
        var language = me.language() == null ? null : Locale.forLanguageTag(me.language());
        return new ShellUser.Person(me.displayName(), me.homeUnit().name(), language);
    }
}
