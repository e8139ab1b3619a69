import type { LanguageData } from './language-data.ts';

/** English. */
export const english: LanguageData = {
  neverEnds: `
    u.s u.k u.n e.u u.s.s.r mr mrs ms messrs dr prof st mt rev hon gov sen rep pres gen col maj capt cpt
    lt sgt cpl pvt cmdr adm supt insp det sr fr ven br msgr mgr dir esq fig figs eq eqs sec secs ch chap
    vol vols pp pg pt no nos art ex ref refs ed eds al cf viz vs v approx est dept univ assn bros ft jan
    feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thurs fri e.g i.e eg ie op cit ca
    c p.s p.p.s n.b rt hwy tel ext mme mlle m.d nr resp incl excl max min avg temp misc orig trans gal
    attys amb atty bldg brig comdr comr cres dist exec gr hrh intl lcdr ltjg mfg mgmt mx natl paras pfc
    repr reps retd sci sfc sgd ssgt ste subj subsec supp surg treas twp vic wm geo rs cl cls cra auth
    bibl bk bks cath corr dict encycl fasc fol hist illus introd lib loc mus obs proc prol pseud publ
    soc suppl transl ult ds
  `,
  mayEnd: `
    etc inc ltd co corp llc plc jr sr ave blvd rd dr st sq ln ct pl a.m p.m u.s u.k u.n e.u u.s.a d.c
    u.s.s.r ph.d m.d b.a m.a b.s m.s b.sc m.sc j.d ll.d d.d.s r.n et.al al am pm bc ad b.c a.d b.c.e c.e
    ibid in ft lb lbs oz hr hrs min mins sec mi km kg mg ml mm cm yd qt pt p hwy pkwy ter assoc assn yr
    yrs mo mos wk wks cal hp mph rpm esq m.b.a m.phil d.phil b.com p.l.c l.p l.l.c s.a gmbh ag n.v b.v
    bros apt ste
  `,
  openers: `
    Millions Thousands Hundreds Dozens Nearly Almost
    The A An This That These Those It Its He She They We You I His Her Hers Their Theirs Our Your My Mine
    There Here And But Or So Yet Nor If When While Where Who What Why How Which Whose Whom Because
    Although Though Since After Before Until Unless Once As At By For From In Into Of Off On Onto Over
    Out To Up With Without Within Under About Above Across Along Among Around Behind Below Beneath Beside
    Between Beyond During Despite Except Like Near Not No Yes Now Then Thus Hence Therefore However
    Moreover Furthermore Meanwhile Nevertheless Nonetheless Otherwise Instead Indeed Finally First
    Firstly Second Secondly Third Last Lastly Later Next Today Yesterday Tomorrow Tonight Also Again
    Already Always Another Any Anyone Anything Both Each Either Neither Every Everyone Everything Few
    Many More Most Much Nobody None Nothing One Only Other Others Own Perhaps Maybe Please Quite Rather
    Same Several Should Some Someone Something Sometimes Soon Still Such Than Thanks Together Too Two
    Three Four Was Were Is Are Am Did Do Does Don Has Have Had Can Could Will Would May Might Must Shall
    Let Just Even Ever Never Often Usually Recently Unfortunately Fortunately Additionally According
    Overall
  `,
  withCapital: `
    ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mont neb nev okla ore pa penn tenn tex vt va wash
    wis wyo ont que alta sask man
  `,
  finiteVerbs:
    'was were is are has had rose fell grew did does do can could will would may might must came went said says',
  speechVerbs: `
    asked said cried whispered replied exclaimed shouted answered demanded yelled called screamed muttered murmured wondered laughed
    thought added continued inquired gasped sighed interrupted repeated insisted
  `,
};
