package org.shice.rights;

import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.shice.account.Role;

/**
 * One entry point and whom it lets in.
 *
 * @param name {@code Type.method}
 * @param seat the unit for which the roles are held when it is tried
 * @param call answers whether it gave or did something; refused otherwise
 */
record Operation(String name, Seat seat, Set<Role> allowed, Predicate<Place> call) {

    enum Seat {
        SCHOOL,
        DISTRICT,
        /** The whole bureau: there is no outside. */
        CITY
    }

    /** An operation that is refused by a refusal. */
    static Operation does(String name, Seat seat, Set<Role> allowed, Consumer<Place> call) {
        return new Operation(name, seat, allowed, place -> {
            call.accept(place);
            return true;
        });
    }

    /** An operation that answers with less to those who may not see. */
    static Operation shows(String name, Seat seat, Set<Role> allowed, Predicate<Place> call) {
        return new Operation(name, seat, allowed, call);
    }
}
