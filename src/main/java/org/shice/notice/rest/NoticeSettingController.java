package org.shice.notice.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shice.notice.NoticeKind;
import org.shice.notice.NoticePreference;
import org.shice.notice.NoticePreferences;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** How the caller wants to be told outside the product. */
@RestController
@RequestMapping("/api/v1/notices/settings")
@Tag(name = "notices", description = "The own notices (通知)")
class NoticeSettingController {

    private final NoticePreferences preferences;

    NoticeSettingController(NoticePreferences preferences) {
        this.preferences = preferences;
    }

    @GetMapping
    @Operation(summary = "The own notice settings")
    Setting get() {
        var own = preferences.own();
        return new Setting(preferences.isMailOn(), own.mailAddress(), own.mailKinds(), own.digest());
    }

    @PutMapping
    @Operation(summary = "Choose the own notice settings")
    Setting put(@Valid @RequestBody Wish wish) {
        preferences.save(new NoticePreference(wish.mailAddress(), wish.mailKinds(), wish.digest()));
        return get();
    }

    /** What counts, and whether this system sends mail at all. */
    record Setting(boolean mailOn, @Nullable String mailAddress, Set<NoticeKind> mailKinds, boolean digest) {}

    /** What the caller wants; without an address there is no mail. */
    record Wish(@Nullable String mailAddress, @NotNull Set<@NotNull NoticeKind> mailKinds, @NotNull Boolean digest) {}
}
