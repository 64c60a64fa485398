package org.shice.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;
import org.shice.architecture.offender.feature.OffendingServiceImpl;
import org.shice.roster.RosterService;

/** What a page or a controller newly calls is found, in a lambda too. */
class EntryPointsTest {

    @Test
    void newly_opened_service_is_on_the_list() {
        var classes = new ClassFileImporter()
                .importClasses(
                        offender("org.shice.architecture.offender.rest.OffendingController"),
                        RosterService.class,
                        OffendingServiceImpl.class);
        assertThat(EntryPoints.of(classes, feature -> true)).containsExactly("RosterService.changeStatus");
        assertThat(EntryPoints.of(classes, "account"::equals)).isEmpty();
    }

    @Test
    void product_has_entry_points_in_every_feature_that_people_use() {
        for (var feature :
                new String[] {"account", "campaign", "operations", "organization", "profile", "review", "tasks"}) {
            assertThat(EntryPoints.ofFeatures(feature::equals)).as(feature).isNotEmpty();
        }
    }

    private static Class<?> offender(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
