package org.shice.platform.process;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the engine may and may not do in this product; the plain settings stand in {@code application.yaml}. */
@Configuration(proxyBeanMethods = false)
class EngineSettings {

    @Bean
    EngineLockdown engineLockdown(ListableBeanFactory beans) {
        return new EngineLockdown(beans);
    }

    /** Expressions see delegates only, and no scripting environment is prepared. */
    static final class EngineLockdown extends AbstractProcessEnginePlugin {

        private final ListableBeanFactory beans;

        EngineLockdown(ListableBeanFactory beans) {
            this.beans = beans;
        }

        @Override
        public void preInit(ProcessEngineConfigurationImpl configuration) {
            ((SpringProcessEngineConfiguration) configuration).setBeans(new EngineBeans(beans));
            configuration.setScriptEngineResolver(null);
            configuration.setEnableScriptCompilation(false);
            configuration.setEnableFetchScriptEngineFromProcessApplication(false);
        }
    }
}
