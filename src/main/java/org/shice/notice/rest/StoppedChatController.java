package org.shice.notice.rest;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.shice.notice.ChatDeliveries;
import org.shice.notice.StoppedChatMessage;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Messages that group chats do not take, for the system administrator of a root unit. */
@RestController
@RequestMapping("/api/v1/operations/stopped-chat-messages")
@Tag(name = "operations", description = "Operations (运行维护)")
class StoppedChatController extends StoppedDeliveryCalls<StoppedChatMessage> {

    StoppedChatController(ChatDeliveries deliveries) {
        super(deliveries);
    }
}
