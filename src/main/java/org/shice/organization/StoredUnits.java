package org.shice.organization;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The stored units. Paths hold no wildcard characters, see {@link NewUnitRule}. */
interface StoredUnits extends JpaRepository<Unit, UUID> {

    Optional<Unit> findByCode(String code);

    boolean existsByCode(String code);

    @Query("select u from Unit u where u.path like concat(:path, '%') order by u.path")
    List<Unit> inSubtree(String path);

    @Query("select u from Unit u where u.path in :paths order by length(u.path)")
    List<Unit> atPaths(Collection<String> paths);

    @Query("select u from Unit u where u.parentId = :parent order by u.sortOrder, u.code")
    List<Unit> childrenOf(UUID parent);

    @Query("select u from Unit u where u.parentId is null order by u.sortOrder, u.code")
    List<Unit> roots();

    @Query(
            """
            select distinct u from Unit u join fetch u.sections
            where u.kind = org.shice.organization.UnitKind.DEPARTMENT and u.active = true
            and u.path like concat(:rootPath, '%') order by u.sortOrder, u.code""")
    List<Unit> departmentsWithDuties(String rootPath);

    @Query("select count(u) from Unit u where u.parentId = :parent and u.active = true")
    int activeChildrenOf(UUID parent);

    @Query(
            """
            select u.id as unitId, p.name as name from Unit u join u.persons p
            where key(p) = org.shice.organization.Duty.HEAD and u.path like concat(:path, '%')""")
    List<HeadName> headsInSubtree(String path);

    /** Who heads a unit. */
    interface HeadName {
        UUID getUnitId();

        String getName();
    }
}
