package org.shice.platform.rest;

import io.swagger.v3.oas.annotations.Hidden;
import org.shice.platform.error.NotFound;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** An address below the API that no controller knows is a problem, not a page of the user interface. */
@Hidden
@RestController
class UnknownAddress {

    @RequestMapping("/api/v1/**")
    void refuse() {
        throw new NotFound("address");
    }
}
