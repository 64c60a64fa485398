package org.shice.campaign;

/**
 * Who is collected (SC-1 to SC-4).
 *
 * @param includeTenured 在编
 * @param minimumContractMonths the term written in the contract, from which people without 编制 are in scope
 * @param includeContractWorkers whether 工勤 on contract are in scope: Seed A yes, Seed B no (C-11)
 */
public record ScopeRule(boolean includeTenured, int minimumContractMonths, boolean includeContractWorkers) {}
