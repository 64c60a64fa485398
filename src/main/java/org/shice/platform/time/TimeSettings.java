package org.shice.platform.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The clock of the product. Days begin and end in {@link #ZONE}, whatever zone the server runs in (domain.md C-07). */
@Configuration(proxyBeanMethods = false)
public class TimeSettings {

    /** The zone in which both source plans state their days. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    @Bean
    ProductClock clock() {
        return new ProductClock();
    }

    /** The last second of a day, at which a due date passes. */
    public static Instant endOf(LocalDate day) {
        return day.atTime(LocalTime.of(23, 59, 59)).atZone(ZONE).toInstant();
    }
}
