package org.shice.platform.rest;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The head of the OpenAPI description, and what all operations have in common; the rest they describe themselves. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

    private static final String BEARER = "token";
    private static final String PROBLEM = "Problem";

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

    @Bean
    OpenApiCustomizer commonToAllOperations() {
        return api -> {
            api.getComponents().addSchemas(PROBLEM, problem());
            api.getPaths().values().forEach(ApiDescription::complete);
        };
    }

    private static void complete(PathItem path) {
        path.readOperations()
                .forEach(operation -> operation.getResponses().addApiResponse(ApiResponses.DEFAULT, refused()));
        if (path.getPost() != null) {
            repeatable(path.getPost());
        }
    }

    private static void repeatable(Operation post) {
        post.addParametersItem(new HeaderParameter()
                .name(IdempotencyFilter.HEADER)
                .description("Makes it safe to send the request again: it is done once and answered alike.")
                .schema(new StringSchema().maxLength(100)));
    }

    private static ApiResponse refused() {
        var schema = new Schema<>().$ref(PROBLEM);
        return new ApiResponse()
                .description("Refused; the type names the refusal")
                .content(new Content().addMediaType("application/problem+json", new MediaType().schema(schema)));
    }

    /** RFC 9457, with the wrong fields of a request. */
    private static Schema<?> problem() {
        var field = new ObjectSchema().addProperty("field", new StringSchema()).addProperty("text", new StringSchema());
        return new ObjectSchema()
                .addProperty("type", new StringSchema().example("urn:shice:problem:InvalidInput"))
                .addProperty("title", new StringSchema())
                .addProperty("status", new IntegerSchema())
                .addProperty("detail", new StringSchema())
                .addProperty("instance", new StringSchema())
                .addProperty("errors", new ArraySchema().items(field));
    }
}
