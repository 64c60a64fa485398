package org.shice.demo;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Whether the product starts with a demo world.
 *
 * @param demo the world to create on an empty database: {@code --shice.demo=city} or {@code university}; absent or
 *     empty for real use
 */
@ConfigurationProperties("shice")
record DemoSettings(@Nullable World demo) {

    /** The two worlds. */
    enum World {
        /** demo-city: a bureau, three districts, 24 schools, 1,200 people. */
        CITY,
        /** demo-university: eight colleges, six functional departments, 400 people. */
        UNIVERSITY
    }
}
