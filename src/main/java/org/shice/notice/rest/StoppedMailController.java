package org.shice.notice.rest;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.shice.notice.MailDeliveries;
import org.shice.notice.StoppedMail;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Mails that do not get through, for the system administrator of a root unit. */
@RestController
@RequestMapping("/api/v1/operations/stopped-mails")
@Tag(name = "operations", description = "Operations (运行维护)")
class StoppedMailController extends StoppedDeliveryCalls<StoppedMail> {

    StoppedMailController(MailDeliveries deliveries) {
        super(deliveries);
    }
}
