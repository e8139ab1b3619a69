import type { LanguageData } from './language-data.ts';

const NONE = { neverEnds: '', mayEnd: '', openers: '' };

/** Chinese. */
export const chinese: LanguageData = { ...NONE, speechVerbs: '问 問 说 說 道 喊 叫 答 笑 嚷 哭 想' };

/** Japanese: particles after a quotation show that its sentence goes on. */
export const japanese: LanguageData = { ...NONE };

/** Korean. */
export const korean: LanguageData = {
  ...NONE,
  neverEnds: 'no p vol',
  speechVerbs: '물었다 말했다 외쳤다 했다 대답했다 속삭였다 소리쳤다 물었습니다 말했습니다 외쳤습니다',
};

/** Thai: what is short before a stop is an abbreviation. */
export const thai: LanguageData = {
  ...NONE,
  initialLength: 3,
  neverEnds: 'กทม บมจ โทร',
  spacedClauses: true,
};

/** Lao. */
export const lao: LanguageData = { ...NONE, initialLength: 3, spacedClauses: true };

/** Burmese: particles after a quotation show that its sentence goes on. */
export const burmese: LanguageData = { ...NONE, fullStop: '။', speechVerbs: 'ဟု လို့ ဟူ၍ ဟူသော ဆိုပြီး' };

/** Khmer. */
export const khmer: LanguageData = { ...NONE, fullStop: '។៕' };

/** Vietnamese. */
export const vietnamese: LanguageData = {
  neverEnds: `ts gs pgs tp ths 
    h nsưt p q x đ/c
  `,
  mayEnd: 'v.v vv inc ltd co kg km',
  openers: `
    Anh Bà Bởi Cho Chú Chị Các Có Cô Do Em Hai Hay Hôm Họ Khi Là Mà Mặc Một Nay Này Nên Nó Nếu Rồi Sau
    Sẽ Ta Thì Tuy Tôi Tại Từ Và Vì Với Ông Đây Đã Đó Đến Ở
  `,
  speechVerbs: 'hỏi nói đáp hét kêu la',
};

/** Indonesian and Malay. */
export const indonesian: LanguageData = {
  neverEnds: `pt cv 
    agt agu apr des dra feb ir jan jul jun kab kapt kec kel let letjen mar mayjen no nov ny okt prof
    prop prov sdri sep tbk ud ust
  `,
  mayEnd: 'dll dsb dst dkk tbk sm s.h s.e s.t m.si m.m ph.d s.pd kg km cm',
  openers: `
    Ada Aku Apa Dan Di Dia Ia Ini Itu Ke Ya
  `,
};
