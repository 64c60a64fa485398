package org.shice.platform.rest;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The head of the OpenAPI description; the operations describe themselves. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

    private static final String BEARER = "token";

    @Bean
    OpenAPI openApi() {
        var info = new Info()
                .title("Shice 师册")
                .version("v1")
                .description("Everything a user can do, with the same rights. POST /api/v1/tokens gives the bearer"
                        + " token. Problems come as application/problem+json in the language of Accept-Language."
                        + " A POST with an Idempotency-Key can be repeated safely for 48 hours. Lists are read with"
                        + " limit and cursor.");
        var bearer = new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("bearer");
        return new OpenAPI()
                .info(info)
                .components(new Components().addSecuritySchemes(BEARER, bearer))
                .addSecurityItem(new SecurityRequirement().addList(BEARER));
    }
}
