import { words } from '../word-list.ts';

/** Family names of China, Korea, Vietnam and Japan that stand before the given name: "Xi" is Xi Jinping. */
export const FAMILY_NAMES_FIRST = words(`
  xi li wang zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie tang feng yu deng cao peng zeng
  xiao tian dong pan yuan cai jiang cheng wei su lu lv ding ren shen yao zhong cui tan fan jin shi liao jia xia fu qin wen qiu hou jiang
  zou xiong bai meng qian yin yan bo bao hua kong mao lai hong shao wan kang geng
  kim lee park choi chung jung kang cho yoon jang lim oh seo shin kwon hwang ahn song yoo hong jeon ko moon yang son bae baek heo nam roh
  noh ri pak paek choe jo no jong yun han ban ham hyon
  nguyen tran le pham hoang phan vu vo dang bui do ho ngo duong ly truong dinh doan
  chan cheung wong leung ng lau cheng kwok lam tsang yeung lai tsai chiang soong hsieh
`);
