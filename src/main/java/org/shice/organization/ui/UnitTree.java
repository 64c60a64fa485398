package org.shice.organization.ui;

import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.treegrid.TreeGrid;
import com.vaadin.flow.data.provider.hierarchy.TreeData;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.shice.organization.OrganizationService;
import org.shice.organization.UnitId;
import org.shice.organization.UnitInfo;
import org.shice.platform.i18n.Texts;
import org.shice.ui.StateBadge;
import org.shice.ui.StateBadge.Tone;

/** The tree of units. The units of a city are some thousand, so they are read once and searched here. */
final class UnitTree extends TreeGrid<UnitInfo> {

    private final transient OrganizationService organization;
    private final transient List<UnitInfo> all = new ArrayList<>();
    private final transient Map<UnitId, String> heads = new HashMap<>();
    private final transient Set<UnitId> tops = new HashSet<>();

    UnitTree(OrganizationService organization) {
        this.organization = organization;
        addHierarchyColumn(UnitInfo::name)
                .setHeader(getTranslation("organization.column.name"))
                .setFlexGrow(3)
                .setWidth("16rem");
        addColumn(unit -> getTranslation(Texts.key(unit.kind())))
                .setHeader(getTranslation("organization.column.kind"))
                .setAutoWidth(true);
        addColumn(unit -> Optional.ofNullable(unit.schoolType())
                        .map(type -> getTranslation(Texts.key(type)))
                        .orElse(""))
                .setHeader(getTranslation("organization.column.type"))
                .setAutoWidth(true);
        addColumn(UnitInfo::code).setHeader(getTranslation("organization.column.code"));
        addColumn(unit -> heads.getOrDefault(unit.id(), "")).setHeader(getTranslation("organization.column.head"));
        addColumn(new ComponentRenderer<>(this::state))
                .setHeader(getTranslation("organization.column.state"))
                .setFlexGrow(0)
                .setWidth("7rem");
        addThemeVariants(GridVariant.LUMO_COMPACT);
        getColumns().forEach(column -> column.setResizable(true));
    }

    /** Reads everything again. @return how many units there are */
    int reload() {
        all.clear();
        heads.clear();
        tops.clear();
        for (var top : organization.viewable()) {
            tops.add(top.id());
            all.addAll(organization.subtree(top.id()));
            heads.putAll(organization.heads(top.id()));
        }
        return all.size();
    }

    /** Shows the units whose name or code holds the text, with the units above them. @return how many match */
    int filter(String text) {
        var wanted = text.strip().toLowerCase(Locale.ROOT);
        var matches = all.stream().filter(unit -> matches(unit, wanted)).toList();
        var shown = new HashSet<UnitId>();
        var byId = new HashMap<UnitId, UnitInfo>();
        all.forEach(unit -> byId.put(unit.id(), unit));
        for (var match : matches) {
            var unit = Optional.of(match);
            while (unit.isPresent() && shown.add(unit.get().id())) {
                unit = Optional.ofNullable(unit.get().parentId()).map(byId::get);
            }
        }
        var data = new TreeData<UnitInfo>();
        all.stream().filter(unit -> shown.contains(unit.id())).forEach(unit -> data.addItem(parent(unit, byId), unit));
        setTreeData(data);
        if (wanted.isEmpty()) {
            expand(all.stream().filter(unit -> tops.contains(unit.id())).toList());
        } else {
            expand(all);
        }
        return matches.size();
    }

    Optional<UnitInfo> unit(UnitId id) {
        return all.stream().filter(unit -> unit.id().equals(id)).findFirst();
    }

    /** Null at the top, as the tree wants it. */
    @SuppressWarnings("NullAway")
    private UnitInfo parent(UnitInfo unit, Map<UnitId, UnitInfo> byId) {
        return tops.contains(unit.id()) ? null : byId.get(unit.parentId());
    }

    private static boolean matches(UnitInfo unit, String text) {
        return unit.name().toLowerCase(Locale.ROOT).contains(text)
                || unit.code().toLowerCase(Locale.ROOT).contains(text);
    }

    private StateBadge state(UnitInfo unit) {
        return unit.active()
                ? new StateBadge(Tone.SUCCESS, getTranslation("organization.state.active"))
                : new StateBadge(Tone.NEUTRAL, getTranslation("organization.state.inactive"));
    }
}
