/**
 * Abbreviations by language, without their last stop, from the sentence break suppressions of the Unicode CLDR
 * (cldr-segments-full); see NOTICE. Used only where a small letter follows, since several also end sentences.
 */
export const CLDR_ABBREVIATIONS: Readonly<Record<string, string>> = {
  de: `
    a.a.o a.a.s a.d a.m a.rh abs abt abw adj adr akt allg alt amtl app apr aug ausg ausschl bed beil ben
    ber best bibl chin chr d.h d.j d.ä dat dez dim dipl.-ing dipl.-kfm dir dtzd e.h e.v e.wz ehem eigtl
    einh einschl entspr erf erw evtl exkl f.f fam feb folg forts.f frl frz geb gebr gedr gek gem geograph
    ges gesch gest ggf ggfs hbf hpts hptst hrn hrsg i.a i.b i.h i.j i.r i.v inc ing inh inkl int j.d
    jahrh jan jew jhrl k.u.k kap kath kfm kgl konv kop led ltd m.e m.w max min mind mio mod mrd msp mtl
    möbl n.chr n.u.z nov näml o.a o.b o.g obj okt p.adr p.m pfd phys pin prot proz reg reg.-bez rel rep
    röm röm.-kath s.a schles schr schweiz schwäb sek sep sept sog spezif std str südd tel temp trans tägl
    u.a u.a.w.g u.s u.s.a u.u u.v.a u.z u.ä urspr ursprüngl v.chr v.h v.r.w v.t v.u.z verf verh verw vgl
    z.b z.hd z.z z.zt ztr zzgl österr
  `,
  en: `
    a.d a.m a.s abs act adj adv alt approx aug b.v c.f c.o.d cap capt card col comm conn cont d.a d.c dec
    def dept diff e.g est etc exec feb fri hat hon.b.a i.d i.e i.t j.b j.d j.k jam jan job joe jun k.r
    l.a l.p lev lib link long lt.cdr m.i.t m.r m.t maj mar mart mgr min misc mrs n.v n.y nov num org p.m
    p.o p.v ph.d phys pro prof pvt r.l r.t rep rev s.a s.a.r s.e s.p.a sep sept sgt u.s u.s.a u.s.c var
  `,
  es: `
    a.c a.e.c abr afma afmas afmo afmos ago ant avda bco bien bol c.p c.s c.v c/c cap cfr col comm corp
    cía d.c depto deptos desc desv dic doc dom dpto dptos dra drs dto dtor dña e.c e.g emm ene exc excma
    excmas excmo excmos exma exmas exmo exmos fabric feb ff.cc fig figs fund h.p hnos ilma ilmas ilmo
    ilmos inc jj.oo jue jul jun kit korn lcda lcdo lda ldo lic licda licdo ltd ltda ltdo lun mar may mié
    mons mrs mss mtro nov ntra ntro o.m oct p.ej prof prov r.d r.u ram rdo rdos reg rev rol rr.hh rvdmo
    rvdmos rvdo rvdos sdad seg sept sol sra sras sres srs srta srtas ss.aa ss.mm sta sto sáb trab trad
    u.s u.s.a v.gr var vda vid vie
  `,
  fr: `
    acoust adr anc ann anon ap.j.-c append aux av.j.-c avr broch bull cam categ coll collab comm config
    desc dest dict dim dir doc déc encycl exempl fig févr gouv graph hôp ill illustr imm imprim inc indus
    janv jeu juil lun mar mart mer niv nov oct p.-d.g p.o prof quart réf s.a s.m.a.r.t sam sept symb
    synth syst trav.publ u.s u.s.a var ven voit édit équiv éval
  `,
  it: `
    a.c arch avv c.c.p c.p cfr d.c d.p.r div dott fig geom ing int liv ltd mitt mod n.b n.d.a n.d.e n.d.t
    o.d.g p.i pag rag s.a.r s.m.a.r.t s.p.a sez sig tab tav u.s u.s.a ver vol
  `,
  pt: `
    a.c a.m abr abrev adm aer ago agric alm anat apart apt arit arqueol arquit astron autom aux biogr
    bras cap caps cat cel col com comp compl cont contab créd círc cód d.c des desc dez dipl dir div doc
    dra dras drs déb educ elem eletr eletrôn end eng esp est exma exmo fac fasc fem fev fig fil filos
    fisiol fot fís geom gram gên hist ilma ilmo ind ingl jan jul jun jur lat lin lit liter long ltd ltda
    mai mar mat matem mov máq méd mús n.sra n.t neol nov náut obs odont odontol org organiz out p.ex p.m
    pal ph.d pol prod prof profa pron próx psicol pág quím r.s.v.p ref rel relat rementente rep res rod
    s.a set sociol sta sto sup séc símb tec tecnol tel trad transp univ v.t vol w.c álg índ
  `,
  ru: `
    авг апр дек н.э нояб окт отд проф руб сент тел тыс февр янв
  `,
};
