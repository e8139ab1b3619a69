import type { LanguageData } from './language-data.ts';

/** Portuguese. */
export const portuguese: LanguageData = {
  neverEnds: `
    sr sra srs sras srta dr dra drs prof profa eng arq d exmo exma gen cap cel ten art arts vol pág págs
    p pp fig nº núm tel av r ed ex p.ex cf aprox máx mín jan fev mar abr mai jun jul ago set out nov dez
    sto sta obs séc por.ex apt apto bl cx dep depto dr.ª eng.º exmas exmos fl fls gov inf ing internac
    lic mons nasc nac op org pça pe pres presb proc prov pte pto rep rev rod sarg ses ss téc trav univ
    v.ex v.exa v.s v.sa s.exa ex.mo ex.ma sr.ª prof.ª d.ª n.º cód compl cond conj al lt ltd nr n núms
    vols coord dir adj secr alm brig maj eds trad cit edif estr
  `,
  mayEnd: `
    etc ltda lda s.a cia inc ltd co a.c d.c e.u.a eua u.s u.s.a jr a.m p.m kg km cm mm ibid m min seg h
    ha hab s.a.r.l d.o i.p p.s d.f
  `,
  openers: `
    O A Os As Um Uma Uns Umas Este Esta Estes Estas Esse Essa Isso Isto Aquele Aquela Ele Ela Eles Elas
    Eu Tu Você Vocês Nós Meu Minha Seu Sua Seus Suas E Ou Mas Porém Porque Pois Se Quando Onde Como Que
    Quem Qual Por Para Com Sem Sobre Entre Até Desde Segundo Durante No Na Nos Nas Do Da Dos Das Em De Ao
    À Assim Também Então Depois Antes Agora Hoje Ontem Amanhã Sempre Nunca Aqui Ali Muito Mais Menos Todo
    Toda Todos Todas Cada Alguns Algumas Muitos Muitas Outro Outra Outros Outras É São Era Eram Foi Foram
    Há Não Sim Além Embora Enquanto Já Ainda
  `,
};
