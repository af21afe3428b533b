package org.backstride.rehab.evidence;

import java.util.function.UnaryOperator;

/// What a clinical number or rule rests on. A citation is a proper name and the same in every
/// language.
public enum Source {
  OURS(Standing.OURS, ""),
  THOMEE_1997(Standing.UNVERIFIED, "Thomeé 1997, Phys Ther"),
  UK_HANDOUTS(Standing.PUBLISHED, "NHS pain handouts 0–3/4–5/6–10"),
  SILBERNAGEL_2007(Standing.PUBLISHED, "Silbernagel 2007 (RCT, n = 38, Achilles)"),
  VINCENT_2017(Standing.PUBLISHED, "Vincent & Vincent 2017"),
  SORENESS_RULES(Standing.PUBLISHED, "PMC6044585, table 5"),
  DELAWARE_LEVELS(Standing.PUBLISHED, "PMC6693858, table 4"),
  SOLDIERS_2023(Standing.PUBLISHED, "Trials 2023, 13063-023-07502-x, table 1"),
  RAMBAUD_2018(Standing.PUBLISHED, "Rambaud 2018"),
  SALAFFI_2004(Standing.PUBLISHED, "Salaffi 2004"),
  PIVA_2009(Standing.PUBLISHED, "Piva 2009"),
  VAS_OA(Standing.PUBLISHED, "PMC7990728"),
  MOSTAFAEE_2021(Standing.PUBLISHED, "Mostafaee 2021"),
  KOOS_PS(Standing.PUBLISHED, "PMC3943561"),
  WOMAC_TRIALS(Standing.PUBLISHED, "WOMAC, 12 % of baseline"),
  CROSSLEY_2004(Standing.UNVERIFIED, "Crossley 2004"),
  CROSSLEY_2018(Standing.PUBLISHED, "Crossley 2018"),
  IRRGANG_2006(Standing.UNVERIFIED, "Irrgang 2006"),
  RETURN_TO_RUN(Standing.PUBLISHED, "PMC9387380"),
  BINKLEY_1999(Standing.PUBLISHED, "Binkley 1999"),
  KOOS_RULE_OF_THUMB(Standing.UNVERIFIED, "KOOS, rule of thumb 8–10"),
  TUG_FALL_SCREEN(Standing.UNVERIFIED, "CDC, TUG fall screen"),
  WRIGHT_2011(Standing.UNVERIFIED, "Wright 2011 (hip osteoarthritis, 2.0–2.6)"),
  SIX_MINUTES_GENERAL(Standing.UNVERIFIED, "6MWT, MDC 61 m"),
  PERERA_2006(Standing.UNVERIFIED, "Perera 2006 (older adults)"),
  RETURN_TO_SPORT(Standing.UNVERIFIED, "Return to sport, LSI 90 %"),
  BACKWARD_WALK_MS(Standing.PUBLISHED, "3MBWT in multiple sclerosis, MDC 1.69 s"),
  TUG_KNEE_OA(Standing.PUBLISHED, "TUG in knee osteoarthritis"),
  GILL_2022(Standing.PUBLISHED, "Gill 2022"),
  SIX_MINUTES_TKA(Standing.PUBLISHED, "6MWT, 12 months after knee replacement"),
  GILBERT_2021(Standing.PUBLISHED, "Gilbert 2021"),
  VELLAS_1997(Standing.UNVERIFIED, "Vellas 1997"),
  POLO_FERRERO_2025(Standing.PUBLISHED, "Polo-Ferrero 2025 (community, n = 483)"),
  KAPAN_2025(Standing.PUBLISHED, "Kapan 2025 (nursing home)"),
  CARTER_2019(Standing.UNVERIFIED, "Carter 2019"),
  BACKWARD_WALK_THA(Standing.PUBLISHED, "3MBWT after hip replacement, MDC 4.33 s"),
  ALGHADIR_2019(
      Standing.PUBLISHED,
      "Alghadir, Anwer et al. 2019, BMC Musculoskelet Disord 20:159, PMC6456984"),
  GONDHALEKAR_2013(
      Standing.PUBLISHED,
      "Gondhalekar & Deo 2013, N Am J Med Sci 5:108, doi:10.4103/1947-2714.107527"),
  LIN_2025(
      Standing.PUBLISHED,
      "Lin et al. 2025, Physiother Theory Pract, doi:10.1080/09593985.2025.2550532"),
  PFP_INCLINE(Standing.PUBLISHED, "PFP, 3 × 10, discovery.researcher.life (abstract)"),
  ABDELAZIEM_2019(
      Standing.PUBLISHED, "Abdelaziem 2019, Turk J Phys Med Rehab, 10.5606/tftrd.2019.2445"),
  SHEN_2021(Standing.PUBLISHED, "Shen 2021, Physiother Theory Pract 37:1109, PMID 31633440"),
  ROSE_2018(Standing.PUBLISHED, "Rose 2018, J Neurol Phys Ther 42:12"),
  ROSE_ABSTRACT(Standing.PUBLISHED, "Rose et al., researcher.life (abstract)"),
  YANG_2005(Standing.PUBLISHED, "Yang 2005, Clin Rehabil"),
  CHANG_2021(Standing.PUBLISHED, "Chang 2021, IJERPH 18:2376, PMC7967772"),
  WHITLEY_2011(Standing.PUBLISHED, "Whitley & Dufek 2011, Int J Exerc Sci 4(3)"),
  UTHOFF_2020(Standing.PUBLISHED, "Uthoff 2020, JSCR 34:1113"),
  POURNEMATI_2023(Standing.PUBLISHED, "Pournemati 2023, mlj.goums.ac.ir"),
  UTHOFF_2018(Standing.PUBLISHED, "Uthoff 2018, Sports 6:77"),
  GUIDES(Standing.PUBLISHED, "Practice guides A–E");

  private final Standing standing;
  private final String citation;

  Source(Standing standing, String citation) {
    this.standing = standing;
    this.citation = citation;
  }

  public Standing standing() {
    return standing;
  }

  /// Author, year and place; blank for our own reasoning.
  public String citation() {
    return citation;
  }

  /// The citation; where it was not read in the source, it says so, and what is ours says that.
  ///
  /// @param text the words of a message key
  public String words(UnaryOperator<String> text) {
    String word = text.apply(standing.key());
    if (citation.isEmpty()) {
      return word;
    }
    return standing == Standing.PUBLISHED ? citation : citation + ", " + word;
  }
}
