import type { LanguageData } from './language-data.ts';

/** Portuguese. */
export const portuguese: LanguageData = {
  neverEnds: `
    abr adj ago al alm aprox apt apto arq art arts av brig cap cel cit compl cond conj coord cód d dep
    depto dez dir dra ed edif eds eng estr ex exma exmas exmo exmos fev fig gen gov inf ing jan jul jun
    lic ltd mai maj mar mons máx mín n nac nasc nov nº núm núms obs op org out p pe pres presb proc prof
    profa prov pte pto pág págs pça r rep rev rod sarg secr ses set sra sras srta sta sto séc tel ten
    trad trav téc univ vol vols
  `,
  mayEnd: `
    a.c a.m cia cm co d.c d.f d.o e.u.a etc eua h ha hab i.p ibid inc jr kg km lda ltd ltda m min mm p.m
    p.s s.a s.a.r.l seg u.s u.s.a
  `,
  openers: `
    A Ali Além Ao Aqui As Até Cada Com Como Da Das De Do Dos E Ela Elas Ele Eles Em Era Eram Essa Esse
    Esta Este Eu Foi Hoje Há Isso Isto Já Mais Mas Meu Na Nas No Nos Não Nós O Onde Os Ou Para Pois Por
    Qual Que Quem Se Sem Seu Seus Sim Sua Suas São Toda Todo Tu Um Uma Umas Uns Você À É
  `,
};
