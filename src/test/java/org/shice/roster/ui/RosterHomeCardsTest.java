package org.shice.roster.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.shice.account.Accounts;
import org.shice.account.Role;
import org.shice.organization.Units;
import org.shice.profile.RosterDirectory;
import org.shice.profile.RosterFigures;
import org.shice.roster.ImportCounts;
import org.shice.roster.ImportId;
import org.shice.roster.ImportInfo;
import org.shice.roster.ImportState;
import org.shice.roster.RosterImports;
import org.shice.roster.RosterService;
import org.shice.roster.StaffFilter;

/** The cards count what the pages behind them list, and the steps are ticked by what is there. */
class RosterHomeCardsTest {

    private static final RosterHomeCards CARDS = new RosterHomeCards();

    private final KeptUnits units = mock(KeptUnits.class);
    private final RosterService roster = mock(RosterService.class);
    private final RosterImports imports = mock(RosterImports.class);

    @Test
    void only_imports_that_wait_for_a_decision_count() {
        when(units.tops()).thenReturn(List.of(RosterExample.SCHOOL));
        when(imports.recent(eq(RosterExample.SCHOOL.id()), anyInt()))
                .thenReturn(Stream.of(ImportState.values())
                        .map(RosterHomeCardsTest::anImport)
                        .toList());
        var services = mock(ImportServices.class);
        when(services.imports()).thenReturn(imports);
        when(services.units()).thenReturn(units);
        assertThat(CARDS.importsWaitingCard(services).count().getAsInt()).isEqualTo(1);
    }

    @Test
    void people_without_an_account_are_counted_for_those_who_issue_accounts() {
        when(units.topsOfAccounts()).thenReturn(List.of(RosterExample.SCHOOL));
        when(roster.count(RosterExample.SCHOOL.id(), StaffFilter.ALL))
                .thenReturn(new RosterDirectory.Counts(50, 40, 8, 2, 7));
        var card = CARDS.withoutAccountCard(staff());
        assertThat(card.count().getAsInt()).isEqualTo(7);
        assertThat(card.roles()).containsExactly(Role.SYSTEM_ADMIN.name());
    }

    @Test
    void query_clerk_sees_how_many_people_can_be_looked_up() {
        when(units.topsOfQueries()).thenReturn(List.of(RosterExample.SCHOOL));
        when(roster.count(any(), any())).thenReturn(new RosterDirectory.Counts(50, 40, 8, 2, 7));
        assertThat(CARDS.peopleCard(staff()).count().getAsInt()).isEqualTo(50);
    }

    @Test
    void steps_are_done_when_there_are_people_and_teachers() {
        var figures = mock(RosterFigures.class);
        var all = mock(Units.class);
        var accounts = mock(Accounts.class);
        when(all.roots()).thenReturn(List.of(RosterExample.SCHOOL));
        var roster = CARDS.rosterStep(figures, all);
        var issued = CARDS.teacherAccountsStep(accounts);
        assertThat(roster.done().getAsBoolean()).isFalse();
        assertThat(issued.done().getAsBoolean()).isFalse();

        when(figures.people(RosterExample.SCHOOL.path())).thenReturn(1);
        when(accounts.isHeld(Role.TEACHER)).thenReturn(true);
        assertThat(roster.done().getAsBoolean()).isTrue();
        assertThat(issued.done().getAsBoolean()).isTrue();
        assertThat(roster.order()).isLessThan(issued.order());
    }

    private StaffServices staff() {
        var services = mock(StaffServices.class);
        when(services.roster()).thenReturn(roster);
        when(services.units()).thenReturn(units);
        return services;
    }

    private static ImportInfo anImport(ImportState state) {
        return new ImportInfo(
                ImportId.random(),
                RosterExample.SCHOOL.id(),
                RosterExample.SCHOOL.path(),
                "roster.xls",
                state,
                null,
                0,
                0,
                new ImportCounts(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0),
                List.of(),
                List.of(),
                false,
                RosterExample.CLERK,
                Instant.EPOCH,
                null,
                null);
    }
}
