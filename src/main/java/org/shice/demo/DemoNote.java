package org.shice.demo;

import org.shice.ui.ShellNote;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Says on every page that the data are invented. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("shice.demo")
class DemoNote {

    @Bean
    ShellNote inventedDataNote() {
        return new ShellNote("demo.banner");
    }
}
