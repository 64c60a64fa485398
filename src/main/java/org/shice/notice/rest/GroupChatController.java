package org.shice.notice.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shice.notice.ChatFormat;
import org.shice.notice.ChatWish;
import org.shice.notice.GroupChat;
import org.shice.notice.GroupChats;
import org.shice.organization.UnitId;
import org.shice.platform.error.NotFound;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The group chat of a unit. */
@RestController
@RequestMapping("/api/v1/group-chats/{unit}")
@Tag(name = "group-chats", description = "Group chats that hear of late units (群通知)")
class GroupChatController {

    private final GroupChats chats;

    GroupChatController(GroupChats chats) {
        this.chats = chats;
    }

    @GetMapping
    @Operation(summary = "The chat of a unit; its address is not shown")
    GroupChat get(@PathVariable UUID unit) {
        return chats.of(new UnitId(unit)).orElseThrow(() -> new NotFound("group-chat"));
    }

    @PutMapping
    @Operation(summary = "Set the chat of a unit")
    GroupChat save(@PathVariable UUID unit, @Valid @RequestBody Wish wish) {
        chats.save(new UnitId(unit), wish.toWish());
        return get(unit);
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Forget the chat of a unit")
    void remove(@PathVariable UUID unit) {
        chats.remove(new UnitId(unit));
    }

    @PostMapping("/trial")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(summary = "Send a message that says that it works")
    void tryOut(@PathVariable UUID unit) {
        chats.tryOut(new UnitId(unit));
    }

    /** How the chat shall be; without an address the present one stays. */
    record Wish(@NotNull ChatFormat format, @Nullable String address, boolean bulletins, boolean summaries) {

        ChatWish toWish() {
            return new ChatWish(format, address == null ? "" : address, bulletins, summaries);
        }
    }
}
