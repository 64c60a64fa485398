package org.shice.rehearsal.simulation;

import com.vaadin.flow.spring.SpringBootAutoConfiguration;
import com.vaadin.flow.spring.SpringSecurityAutoConfiguration;
import com.vaadin.flow.spring.VaadinScopesConfig;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.shice.rehearsal.process.VirtualEngine;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/**
 * The product as a rehearsal needs it: all services and processes, but no page, no REST, no courier that carries a
 * message out, and another clock. Not a component itself, so that the real application never finds it.
 */
@EnableAutoConfiguration(
        exclude = {SpringBootAutoConfiguration.class, SpringSecurityAutoConfiguration.class, VaadinScopesConfig.class})
@AutoConfigurationPackage(basePackages = "org.shice")
@ComponentScan(
        basePackages = "org.shice",
        excludeFilters = {
            @Filter(type = FilterType.REGEX, pattern = "org\\.shice\\.(.+\\.)?(ui|rest)\\..+"),
            @Filter(type = FilterType.REGEX, pattern = "org\\.shice\\.notice\\.(Mail|Webhook)Courier"),
            @Filter(type = FilterType.REGEX, pattern = "org\\.shice\\.(Application|rehearsal\\..+)")
        })
@Import({VirtualEngine.class, Crew.class, PlanMaker.class, Simulation.class})
class RehearsalApplication {

    /** Before every plan; the simulation moves it. */
    @Bean
    @Primary
    VirtualClock virtualClock() {
        return new VirtualClock(LocalDate.EPOCH.atStartOfDay().toInstant(ZoneOffset.UTC));
    }
}
