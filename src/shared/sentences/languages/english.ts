import type { LanguageData } from './language-data.ts';

/** English. */
export const english: LanguageData = {
  neverEnds: `
    adm al amb approx apr art assn attn atty attys aug auth avg bibl bk bks bldg br brig bros c ca capt cath
    cf ch chap cit cl cls cmdr col comdr comr corr cpl cpt cra cres dec dept det dict dir dist dr ds e.g
    e.u ed eds eg encycl eq eqs esq est ex excl exec ext fasc feb fig figs fol fr fri ft gal gen geo gov
    gr hist hon hrh hwy i.e ie illus incl insp intl introd jan jul jun lcdr lib loc lt ltjg m.d maj mar
    max messrs mfg mgmt mgr min misc mlle mme mon mr mrs ms msgr mt mus mx n.b natl no nos nov nr obs
    oct op orig p.p.s p.s paras pfc pg pp pres proc prof prol pseud pt publ pvt ref refs rep repr reps
    resp retd rev rs rt sci sec secs sen sep sept sfc sgd sgt soc sr ssgt st ste subj subsec supp suppl
    supt surg tel temp thu thurs trans transl treas tue tues twp u.k u.n u.s u.s.s.r ult univ v ven vic
    viz vol vols vs wed wm
  `,
  mayEnd: `
    a.d a.m ad ag al am apt assn assoc ave b.a b.c b.c.e b.com b.s b.sc b.v bc blvd bros c.e cal cm co
    corp ct d.c d.d.s d.phil dr e.u esq et.al etc ft gmbh hp hr hrs hwy ibid in inc j.d jr kg km l.l.c
    l.p lb lbs ll.d llc ln ltd m.a m.b.a m.d m.phil m.s m.sc mg mi min mins ml mm mo mos mph n.v oz p
    p.l.c p.m ph.d pkwy pl plc pm pt qt r.n rd rpm s.a sec sq sr st ste ter u.k u.n u.s u.s.a u.s.s.r wk
    wks yd yr yrs
  `,
  openers: `
    A About Above According Across After Again Almost Along Already Also Although Always Am Among An And
    Another Any Anyone Anything Are Around As At Because Before Behind Below Beneath Beside Between
    Beyond Both But By Can Could Despite Did Do Does Don Dozens During Each Either Even Ever Every
    Everyone Except Few Finally First Firstly For Four From Had Has Have He Hence Her Here Hers His How
    However Hundreds I If In Indeed Instead Into Is It Its Just Last Lastly Later Let Like Many May
    Maybe Meanwhile Might Millions Mine More Moreover Most Much Must My Near Nearly Neither Never Next
    No Nobody None Nor Not Nothing Now Of Off Often On Once One Only Onto Or Other Others Otherwise Our
    Out Over Overall Own Perhaps Please Quite Rather Recently Same Second Secondly Several Shall She
    Should Since So Some Someone Something Sometimes Soon Still Such Than Thanks That The Their Theirs
    Then There Therefore These They Third This Those Though Thousands Three Thus To Today Together
    Tomorrow Tonight Too Two Under Unless Until Up Usually Was We Were What When Where Which While Who
    Whom Whose Why Will With Within Without Would Yes Yesterday Yet You Your
  `,
  withCapital: `
    ala alta ariz ark calif colo conn del fla ga ill ind kan ky la man mass md mich minn miss mont neb
    nev okla ont ore pa penn que sask tenn tex va vt wash wis wyo
  `,
  finiteVerbs:
    'was were is are has had rose fell grew did does do can could will would may might must came went said says',
  speechVerbs: `
    added answered asked called continued cried demanded exclaimed gasped inquired insisted interrupted
    laughed murmured muttered repeated replied said screamed shouted sighed thought whispered wondered
    yelled
  `,
};
