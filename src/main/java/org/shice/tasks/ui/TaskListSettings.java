package org.shice.tasks.ui;

import com.vaadin.flow.spring.annotation.VaadinSessionScope;
import org.shice.tasks.SearchMemory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the pages of one session share. */
@Configuration(proxyBeanMethods = false)
class TaskListSettings {

    @Bean
    @VaadinSessionScope
    SearchMemory searchMemory() {
        return new SearchMemory();
    }
}
