package org.shice.platform.process;

import java.util.AbstractMap;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ListableBeanFactory;

/**
 * The beans that expressions in models may name: delegates of the product and nothing else. They are looked up when
 * they are called, because delegates need the engine and the engine is built first.
 */
final class EngineBeans extends AbstractMap<Object, Object> {

    private final ListableBeanFactory factory;
    private final Set<String> names;

    EngineBeans(ListableBeanFactory factory) {
        this.factory = factory;
        this.names = new TreeSet<>(Set.of(factory.getBeanNamesForType(JavaDelegate.class, true, false)));
    }

    @Override
    public boolean containsKey(@Nullable Object key) {
        return key instanceof String name && names.contains(name);
    }

    @Override
    public @Nullable Object get(@Nullable Object key) {
        return containsKey(key) ? factory.getBean((String) key) : null;
    }

    @Override
    public Set<Entry<Object, Object>> entrySet() {
        return names.stream()
                .map(name -> new SimpleImmutableEntry<Object, Object>(name, factory.getBean(name)))
                .collect(Collectors.toUnmodifiableSet());
    }
}
