import type { LanguageData } from './language-data.ts';

const NONE = { neverEnds: '', mayEnd: '', openers: '' };

/** Chinese. */
export const chinese: LanguageData = { ...NONE, speechVerbs: '问 問 说 說 道 喊 叫 答 笑 嚷 哭 想' };

/** Japanese: particles after a quotation show that its sentence goes on. */
export const japanese: LanguageData = { ...NONE };

/** Korean. */
export const korean: LanguageData = {
  ...NONE,
  neverEnds: 'dr mr ms no vol p',
  speechVerbs: '물었다 말했다 외쳤다 했다 대답했다 속삭였다 소리쳤다 물었습니다 말했습니다 외쳤습니다',
};

/** Thai: what is short before a stop is an abbreviation. */
export const thai: LanguageData = {
  ...NONE,
  initialLength: 3,
  neverEnds: 'พ.ศ ค.ศ ม.ร.ว กทม โทร บมจ',
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
  neverEnds: `
    ts gs pgs ths bs ks cn tp q p tx h x kts ls nxb tr st gs.ts pgs.ts nsnd nsưt đ/c mr mrs ms dr tt tphcm
  `,
  mayEnd: 'v.v vv inc ltd co kg km',
  openers: `
    Tôi Anh Chị Em Ông Bà Cô Chú Nó Họ Chúng Ta Đó Đây Này Và Nhưng Hoặc Hay Nếu Khi Vì Do Nên Thì Mà Các Những Một Hai Trong
    Ngoài Trên Dưới Trước Sau Với Cho Từ Đến Ở Tại Theo Bởi Cũng Đã Đang Sẽ Không Có Là Rồi Tuy Mặc Hôm Nay
  `,
  speechVerbs: 'hỏi nói đáp hét kêu la',
};

/** Indonesian and Malay. */
export const indonesian: LanguageData = {
  neverEnds: `
    bpk sdr sdri ny nn tn dr drs dra ir prof hj kh jl gg jln no hlm ps rp rt rw kab kec kel prop prov pt cv ud tbk a.n u.p d.a
    tgl jan feb mar apr jun jul agt agu sep okt nov des letjen mayjen brigjen kapt let vs nr ust
  `,
  mayEnd: 'dll dsb dst dkk tbk sm s.h s.e s.t m.si m.m ph.d s.pd kg km cm',
  openers: `
    Ia Dia Mereka Kami Kita Saya Aku Anda Kamu Ini Itu Dan Tetapi Tapi Namun Atau Jika Kalau Karena Ketika Saat Setelah Sebelum
    Di Ke Dari Pada Untuk Dengan Tanpa Oleh Dalam Lalu Kemudian Selain Bahwa Apa Siapa Mengapa Bagaimana Kapan Tidak Ya Ada
    Semua Banyak Beberapa Sekarang Kini Hari Kemarin Besok Sementara Meski Walau
  `,
};
