// @ts-nocheck
// Made from schemas/stack.schema.json by scripts/generate-schema.mjs. Do not edit.
var mr=Object.getOwnPropertyNames,Ye=(r,s)=>function(){try{return s||(0,r[mr(r)[0]])((s={exports:{}}).exports,s),s.exports}catch(h){throw s=0,h}},ur=Ye({"node_m\
odules/ajv/dist/runtime/ucs2length.js"(r){"use strict";Object.defineProperty(r,"__esModule",{value:!0});function s(g){const h=g.length;let n=0,e=0,t;for(;e<h;)n++,
t=g.charCodeAt(e++),t>=55296&&t<=56319&&e<h&&(t=g.charCodeAt(e),(t&64512)===56320&&e++);return n}r.default=s,s.code='require("ajv/dist/runtime/ucs2length").defa\
ult'}}),yr=Ye({"node_modules/fast-deep-equal/index.js"(r,s){"use strict";s.exports=function g(h,n){if(h===n)return!0;if(h&&n&&typeof h=="object"&&typeof n=="obj\
ect"){if(h.constructor!==n.constructor)return!1;var e,t,i;if(Array.isArray(h)){if(e=h.length,e!=n.length)return!1;for(t=e;t--!==0;)if(!g(h[t],n[t]))return!1;return!0}
if(h.constructor===RegExp)return h.source===n.source&&h.flags===n.flags;if(h.valueOf!==Object.prototype.valueOf)return h.valueOf()===n.valueOf();if(h.toString!==
Object.prototype.toString)return h.toString()===n.toString();if(i=Object.keys(h),e=i.length,e!==Object.keys(n).length)return!1;for(t=e;t--!==0;)if(!Object.prototype.
hasOwnProperty.call(n,i[t]))return!1;for(t=e;t--!==0;){var o=i[t];if(!g(h[o],n[o]))return!1}return!0}return h!==h&&n!==n}}}),hr=Ye({"node_modules/ajv/dist/runti\
me/equal.js"(r){"use strict";Object.defineProperty(r,"__esModule",{value:!0});var s=yr();s.code='require("ajv/dist/runtime/equal").default',r.default=s}}),dr=tr,
gr=tr,vr={description:"Containers and what they need, for one router or many.",type:"object",required:["apiVersion","kind","metadata"],properties:{apiVersion:{description:"\
Version of this format.",const:"rosctr.dev/v1"},kind:{description:"What this document is.",const:"Stack"},metadata:{description:"Who owns the rows.",type:"objec\
t",required:["name"],properties:{name:{$ref:"#/definitions/stackName",description:"Name of the stack: it stands in the marker of every row."},previously:{description:"\
Former names of the stack.",type:"array",items:{$ref:"#/definitions/stackName"},minItems:1}},patternProperties:{"^x-":{description:"Anything: rosctr does not re\
ad keys that begin with x-."}},additionalProperties:!1},targets:{$ref:"#/definitions/targetNames",description:"Routers that get this stack: names, globs or labe\
ls; default: every router of this file."},routers:{description:"Routers.",type:"object",propertyNames:{$ref:"#/definitions/localKey"},additionalProperties:{$ref:"\
#/definitions/router"}},storage:{$ref:"#/definitions/diskName",description:"Disk for root-dirs of containers; wins over the router's."},vars:{$ref:"#/definition\
s/vars",description:"Values for ${vars:NAME}; the vars of a router win."},networks:{description:"Bridges with the networking of containers.",type:"object",propertyNames:{
$ref:"#/definitions/localKey"},additionalProperties:{$ref:"#/definitions/network"}},veths:{description:"Network interfaces of containers.",type:"object",propertyNames:{
$ref:"#/definitions/localKey"},additionalProperties:{$ref:"#/definitions/veth"}},envs:{description:"Lists of variables.",type:"object",propertyNames:{$ref:"#/de\
finitions/localKey"},additionalProperties:{$ref:"#/definitions/envList"}},mounts:{description:"Folders and files of the router inside containers.",type:"object",
propertyNames:{$ref:"#/definitions/localKey"},additionalProperties:{$ref:"#/definitions/mount"}},containers:{description:"Containers.",type:"object",propertyNames:{
$ref:"#/definitions/localKey"},additionalProperties:{$ref:"#/definitions/container"}},files:{description:"Small files on the router.",type:"object",propertyNames:{
$ref:"#/definitions/localKey"},additionalProperties:{$ref:"#/definitions/file"}},directories:{description:"Folders on the router.",type:"object",propertyNames:{
$ref:"#/definitions/localKey"},additionalProperties:{$ref:"#/definitions/directory"}},dns:{description:"Static DNS records of the router.",type:"object",propertyNames:{
$ref:"#/definitions/dnsKey"},additionalProperties:{$ref:"#/definitions/dnsRecord"}},config:{$ref:"#/definitions/config",description:"Settings of /container/conf\
ig."},rows:{description:"Rows of other menus.",type:"object",propertyNames:{$ref:"#/definitions/localKey"},additionalProperties:{$ref:"#/definitions/row"}},drift:{
$ref:"#/definitions/driftPolicy",description:"What rosctr drift makes of its findings."}},patternProperties:{"^x-":{description:"Anything: rosctr does not read \
keys that begin with x-."}},additionalProperties:!1,title:"Stack"},F=Object.prototype.hasOwnProperty,$=new RegExp("^x-","u"),ir=new RegExp("^[a-z0-9][a-z0-9-]{0\
,31}$","u");function G(r,{instancePath:s="",parentData:g,parentDataProperty:h,rootData:n=r}={}){let e=null,t=0;if(typeof r=="string"){if(!ir.test(r)){const i={instancePath:s,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9-]{0,31}$"},message:'must match pattern "^[a-z0-9][a-z0-9-]{0,31}$"'};e===null?e=[i]:e.
push(i),t++}}else{const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}return G.
errors=e,t===0}var V=ur().default,Pr={description:"Text. Numbers and words like yes keep the spelling of the file.",type:["string","number","boolean"]};function y(r,{
instancePath:s="",parentData:g,parentDataProperty:h,rootData:n=r}={}){let e=null,t=0;if(typeof r!="string"&&!(typeof r=="number"&&isFinite(r))&&typeof r!="boole\
an"){const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:Pr.type},message:"must be string,number,boolean"};e===null?e=[i]:e.push(i),t++}return y.
errors=e,t===0}function T(r,{instancePath:s="",parentData:g,parentDataProperty:h,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r))for(const i in r)
y(r[i],{instancePath:s+"/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:r,parentDataProperty:i,rootData:n})||(e=e===null?y.errors:e.concat(y.errors),t=e.
length);else{const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[i]:e.push(i),t++}return T.errors=
e,t===0}function W(r,{instancePath:s="",parentData:g,parentDataProperty:h,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.labels===
void 0){const i={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"labels"},message:"must have required property 'labels'"};e===
null?e=[i]:e.push(i),t++}for(const i in r)if(!(i==="labels"||$.test(i))){const o={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperti\
es",params:{additionalProperty:i},message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),t++}r.labels!==void 0&&(T(r.labels,{instancePath:s+"/l\
abels",parentData:r,parentDataProperty:"labels",rootData:n})||(e=e===null?T.errors:e.concat(T.errors),t=e.length))}else{const i={instancePath:s,schemaPath:"#/ty\
pe",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[i]:e.push(i),t++}return W.errors=e,t===0}function X(r,{instancePath:s="",parentData:g,
parentDataProperty:h,rootData:n=r}={}){let e=null,t=0;const i=t;let o=!1,p=null;const v=t;if(typeof r=="string"){if(V(r)<1){const u={instancePath:s,schemaPath:"\
#/oneOf/0/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[u]:e.push(u),t++}}else{const u={instancePath:s,
schemaPath:"#/oneOf/0/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[u]:e.push(u),t++}var a=v===t;a&&(o=!0,p=0);const f=t;if(Array.
isArray(r)){if(r.length<1){const P={instancePath:s,schemaPath:"#/oneOf/1/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};
e===null?e=[P]:e.push(P),t++}const u=r.length;for(let P=0;P<u;P++){let w=r[P];const c=t;let m=!1,D=null;const k=t;if(typeof w=="string"){if(V(w)<1){const L={instancePath:s+
"/"+P,schemaPath:"#/oneOf/1/items/oneOf/0/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[L]:e.push(
L),t++}}else{const L={instancePath:s+"/"+P,schemaPath:"#/oneOf/1/items/oneOf/0/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[L]:e.push(L),t++}var l=k===t;l&&(m=!0,D=0);const U=t;W(w,{instancePath:s+"/"+P,parentData:r,parentDataProperty:P,rootData:n})||(e=e===null?W.errors:e.concat(W.
errors),t=e.length);var l=U===t;if(l&&m?(m=!1,D=[D,1]):l&&(m=!0,D=1),m)t=c,e!==null&&(c?e.length=c:e=null);else{const L={instancePath:s+"/"+P,schemaPath:"#/oneO\
f/1/items/oneOf",keyword:"oneOf",params:{passingSchemas:D},message:"must match exactly one schema in oneOf"};e===null?e=[L]:e.push(L),t++}}}else{const u={instancePath:s,
schemaPath:"#/oneOf/1/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[u]:e.push(u),t++}var a=f===t;if(a&&o)o=!1,p=[p,1];else{a&&
(o=!0,p=1);const u=t;W(r,{instancePath:s,parentData:g,parentDataProperty:h,rootData:n})||(e=e===null?W.errors:e.concat(W.errors),t=e.length);var a=u===t;a&&o?(o=
!1,p=[p,2]):a&&(o=!0,p=2)}if(o)t=i,e!==null&&(i?e.length=i:e=null);else{const u={instancePath:s,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:p},message:"\
must match exactly one schema in oneOf"};e===null?e=[u]:e.push(u),t++}return X.errors=e,t===0}var wr=new RegExp("^[A-Za-z0-9_][A-Za-z0-9_.-]{0,39}$","u");function b(r,{
instancePath:s="",parentData:g,parentDataProperty:h,rootData:n=r}={}){let e=null,t=0;if(typeof r=="string"){if(!wr.test(r)){const i={instancePath:s,schemaPath:"\
#/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_][A-Za-z0-9_.-]{0,39}$"},message:'must match pattern "^[A-Za-z0-9_][A-Za-z0-9_.-]{0,39}$"'};e===null?e=
[i]:e.push(i),t++}}else{const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}
return b.errors=e,t===0}var br={description:"A router.",type:"object",required:["address"],properties:{address:{description:"Host or address, with :port where i\
t is not 8729 (8728 with tls.mode off).",type:"string",minLength:1,examples:["192.168.88.1","router.lan:8729","[fd00::1]:8729"]},username:{$ref:"#/definitions/t\
ext",description:"User of the API."},password:{$ref:"#/definitions/secretText",description:"Password, from ${env:NAME} or ${file:PATH}."},tls:{$ref:"#/definitio\
ns/tls",description:"How the router proves who it is; the default is to verify its certificate."},labels:{$ref:"#/definitions/labels",description:"Labels by whi\
ch targets and --label choose routers."},storage:{$ref:"#/definitions/diskName",description:"Disk for root-dirs of containers."},vars:{$ref:"#/definitions/vars",
description:"Values for ${vars:NAME}; they win over the vars of a stack."},release:{$ref:"#/definitions/release",description:"RouterOS release, for checks witho\
ut a connection."},timeouts:{$ref:"#/definitions/timeouts",description:"How long to wait for this router."}},patternProperties:{"^x-":{description:"Anything: ro\
sctr does not read keys that begin with x-."}},additionalProperties:!1},kr={description:"Text that may come from ${env:NAME}, ${file:PATH} or ${sops:FILE#/POINT\
ER}; it is never shown.",type:["string","number","boolean"]};function S(r,{instancePath:s="",parentData:g,parentDataProperty:h,rootData:n=r}={}){let e=null,t=0;
if(typeof r!="string"&&!(typeof r=="number"&&isFinite(r))&&typeof r!="boolean"){const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:kr.type},
message:"must be string,number,boolean"};e===null?e=[i]:e.push(i),t++}return S.errors=e,t===0}var Dr={description:"How the router proves who it is.",type:"objec\
t",properties:{mode:{description:"verify: certificate chain; pin: fingerprint; anonymous: encrypted, but nobody is verified; off: plain API.",type:"string",enum:[
"verify","pin","anonymous","off"]},fingerprint:{$ref:"#/definitions/fingerprint",description:"sha256 of the router's certificate, for mode pin."},ca:{description:"\
File with the certificate authority (PEM), or the PEM itself, for mode verify.",type:"string",minLength:1},servername:{description:"Name that the certificate is\
 for, where it is not the address.",type:"string",minLength:1}},patternProperties:{"^x-":{description:"Anything: rosctr does not read keys that begin with x-."}},
additionalProperties:!1},$r=new RegExp("^sha256:([0-9A-Fa-f]{2}:?){31}[0-9A-Fa-f]{2}$|\\$\\{","u");function $e(r,{instancePath:s="",parentData:g,parentDataProperty:h,
rootData:n=r}={}){let e=null,t=0;if(typeof r=="string"){if(!$r.test(r)){const i={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^sha25\
6:([0-9A-Fa-f]{2}:?){31}[0-9A-Fa-f]{2}$|\\$\\{"},message:'must match pattern "^sha256:([0-9A-Fa-f]{2}:?){31}[0-9A-Fa-f]{2}$|\\$\\{"'};e===null?e=[i]:e.push(i),t++}}else{
const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}return $e.errors=e,t===
0}function C(r,{instancePath:s="",parentData:g,parentDataProperty:h,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const i in r)
if(!(i==="mode"||i==="fingerprint"||i==="ca"||i==="servername"||$.test(i))){const o={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalPrope\
rties",params:{additionalProperty:i},message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),t++}if(r.mode!==void 0){let i=r.mode;if(typeof i!="\
string"){const o={instancePath:s+"/mode",schemaPath:"#/properties/mode/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(
o),t++}if(!(i==="verify"||i==="pin"||i==="anonymous"||i==="off")){const o={instancePath:s+"/mode",schemaPath:"#/properties/mode/enum",keyword:"enum",params:{allowedValues:Dr.
properties.mode.enum},message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),t++}}if(r.fingerprint!==void 0&&($e(r.fingerprint,{instancePath:s+
"/fingerprint",parentData:r,parentDataProperty:"fingerprint",rootData:n})||(e=e===null?$e.errors:e.concat($e.errors),t=e.length)),r.ca!==void 0){let i=r.ca;if(typeof i==
"string"){if(V(i)<1){const o={instancePath:s+"/ca",schemaPath:"#/properties/ca/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than\
 1 characters"};e===null?e=[o]:e.push(o),t++}}else{const o={instancePath:s+"/ca",schemaPath:"#/properties/ca/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[o]:e.push(o),t++}}if(r.servername!==void 0){let i=r.servername;if(typeof i=="string"){if(V(i)<1){const o={instancePath:s+"/serverna\
me",schemaPath:"#/properties/servername/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[o]:e.push(o),
t++}}else{const o={instancePath:s+"/servername",schemaPath:"#/properties/servername/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[o]:e.push(o),t++}}}else{const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[i]:e.push(i),
t++}return C.errors=e,t===0}var Ar=new RegExp("^[^/\\s]+$|\\$\\{","u");function q(r,{instancePath:s="",parentData:g,parentDataProperty:h,rootData:n=r}={}){let e=null,
t=0;if(typeof r=="string"){if(!Ar.test(r)){const i={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[^/\\s]+$|\\$\\{"},message:'must m\
atch pattern "^[^/\\s]+$|\\$\\{"'};e===null?e=[i]:e.push(i),t++}}else{const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[i]:e.push(i),t++}return q.errors=e,t===0}function R(r,{instancePath:s="",parentData:g,parentDataProperty:h,rootData:n=r}={}){let e=null,
t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const o in r){const p=t;b(o,{instancePath:s,parentData:r,parentDataProperty:h,rootData:n})||(e=e===null?b.errors:
e.concat(b.errors),t=e.length);var i=p===t;if(!i){const v={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:o},message:"\
property name must be valid"};e===null?e=[v]:e.push(v),t++}}for(const o in r)y(r[o],{instancePath:s+"/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:r,parentDataProperty:o,
rootData:n})||(e=e===null?y.errors:e.concat(y.errors),t=e.length)}else{const o={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[o]:e.push(o),t++}return R.errors=e,t===0}var Or={description:"A RouterOS release.",type:["string"],pattern:"^7\\.[0-9]{1,2}(\\.[0-9]{\
1,2})?$|\\$\\{",examples:["7.23.3"]},xr=new RegExp("^7\\.[0-9]{1,2}(\\.[0-9]{1,2})?$|\\$\\{","u");function B(r,{instancePath:s="",parentData:g,parentDataProperty:h,
rootData:n=r}={}){let e=null,t=0;if(typeof r=="string"){if(!xr.test(r)){const i={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^7\\.[0\
-9]{1,2}(\\.[0-9]{1,2})?$|\\$\\{"},message:'must match pattern "^7\\.[0-9]{1,2}(\\.[0-9]{1,2})?$|\\$\\{"'};e===null?e=[i]:e.push(i),t++}}else{const i={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:Or.type},message:"must be string"};e===null?e=[i]:e.push(i),t++}return B.errors=e,t===0}var Nr={description:"A t\
ime: seconds, 30s, 1m30s, 00:01:30.",type:["string","integer"],pattern:"^([0-9]+(w|d|h|ms|m|s))+$|^[0-9]+$|^([0-9]+w)?([0-9]+d)? ?[0-9]{1,2}:[0-9]{2}:[0-9]{2}$|\
\\$\\{",minimum:0,examples:["30s","1m30s"]},jr=new RegExp("^([0-9]+(w|d|h|ms|m|s))+$|^[0-9]+$|^([0-9]+w)?([0-9]+d)? ?[0-9]{1,2}:[0-9]{2}:[0-9]{2}$|\\$\\{","u");
function A(r,{instancePath:s="",parentData:g,parentDataProperty:h,rootData:n=r}={}){let e=null,t=0;if(typeof r!="string"&&!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&
isFinite(r))){const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:Nr.type},message:"must be string,integer"};e===null?e=[i]:e.push(i),t++}if(typeof r==
"number"&&isFinite(r)&&(r<0||isNaN(r))){const i={instancePath:s,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};
e===null?e=[i]:e.push(i),t++}if(typeof r=="string"&&!jr.test(r)){const i={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^([0-9]+(w|d|\
h|ms|m|s))+$|^[0-9]+$|^([0-9]+w)?([0-9]+d)? ?[0-9]{1,2}:[0-9]{2}:[0-9]{2}$|\\$\\{"},message:'must match pattern "^([0-9]+(w|d|h|ms|m|s))+$|^[0-9]+$|^([0-9]+w)?(\
[0-9]+d)? ?[0-9]{1,2}:[0-9]{2}:[0-9]{2}$|\\$\\{"'};e===null?e=[i]:e.push(i),t++}return A.errors=e,t===0}function H(r,{instancePath:s="",parentData:g,parentDataProperty:h,
rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const i in r)if(!(i==="connect"||i==="command"||$.test(i))){const o={instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"};e===null?e=[o]:e.
push(o),t++}r.connect!==void 0&&(A(r.connect,{instancePath:s+"/connect",parentData:r,parentDataProperty:"connect",rootData:n})||(e=e===null?A.errors:e.concat(A.
errors),t=e.length)),r.command!==void 0&&(A(r.command,{instancePath:s+"/command",parentData:r,parentDataProperty:"command",rootData:n})||(e=e===null?A.errors:e.
concat(A.errors),t=e.length))}else{const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[i]:e.
push(i),t++}return H.errors=e,t===0}function Ae(r,{instancePath:s="",parentData:g,parentDataProperty:h,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&
!Array.isArray(r)){if(r.address===void 0){const i={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"address"},message:"must ha\
ve required property 'address'"};e===null?e=[i]:e.push(i),t++}for(const i in r)if(!(F.call(br.properties,i)||$.test(i))){const o={instancePath:s,schemaPath:"#/a\
dditionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),t++}if(r.
address!==void 0){let i=r.address;if(typeof i=="string"){if(V(i)<1){const o={instancePath:s+"/address",schemaPath:"#/properties/address/minLength",keyword:"minL\
ength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[o]:e.push(o),t++}}else{const o={instancePath:s+"/address",schemaPath:"#/pro\
perties/address/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),t++}}r.username!==void 0&&(y(r.username,{instancePath:s+
"/username",parentData:r,parentDataProperty:"username",rootData:n})||(e=e===null?y.errors:e.concat(y.errors),t=e.length)),r.password!==void 0&&(S(r.password,{instancePath:s+
"/password",parentData:r,parentDataProperty:"password",rootData:n})||(e=e===null?S.errors:e.concat(S.errors),t=e.length)),r.tls!==void 0&&(C(r.tls,{instancePath:s+
"/tls",parentData:r,parentDataProperty:"tls",rootData:n})||(e=e===null?C.errors:e.concat(C.errors),t=e.length)),r.labels!==void 0&&(T(r.labels,{instancePath:s+"\
/labels",parentData:r,parentDataProperty:"labels",rootData:n})||(e=e===null?T.errors:e.concat(T.errors),t=e.length)),r.storage!==void 0&&(q(r.storage,{instancePath:s+
"/storage",parentData:r,parentDataProperty:"storage",rootData:n})||(e=e===null?q.errors:e.concat(q.errors),t=e.length)),r.vars!==void 0&&(R(r.vars,{instancePath:s+
"/vars",parentData:r,parentDataProperty:"vars",rootData:n})||(e=e===null?R.errors:e.concat(R.errors),t=e.length)),r.release!==void 0&&(B(r.release,{instancePath:s+
"/release",parentData:r,parentDataProperty:"release",rootData:n})||(e=e===null?B.errors:e.concat(B.errors),t=e.length)),r.timeouts!==void 0&&(H(r.timeouts,{instancePath:s+
"/timeouts",parentData:r,parentDataProperty:"timeouts",rootData:n})||(e=e===null?H.errors:e.concat(H.errors),t=e.length))}else{const i={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[i]:e.push(i),t++}return Ae.errors=e,t===0}var nr={description:"A bridge with\
 the networking of containers.",type:"object",properties:{bridge:{$ref:"#/definitions/rosName",description:"Name of the bridge on the router; default: the local\
 name."},address:{$ref:"#/definitions/routerAddresses",description:"Address of the router in this network, IPv4 and IPv6; the gateway of the containers."},gateway:{
description:"Gateway of the containers, where it is not the address.",oneOf:[{$ref:"#/definitions/ip"},{description:"One for each family.",type:"array",items:{$ref:"\
#/definitions/ip"},minItems:1,maxItems:2}]},masquerade:{description:"Hide the containers behind the router's own addresses.",oneOf:[{$ref:"#/definitions/flag"},
{description:"Masquerade and more.",type:"object",properties:{outInterface:{$ref:"#/definitions/rosName",description:"Only for what leaves by this interface."},
outInterfaceList:{$ref:"#/definitions/rosName",description:"Only for what leaves by this interface list."},before:{$ref:"#/definitions/beforeKey",description:"R\
ow of rows (menu /ip/firewall/nat or /ipv6/firewall/nat) to stand before."},disabled:{$ref:"#/definitions/flag",description:"The row is there but off."},comment:{
$ref:"#/definitions/text",description:"Comment of the row."}},patternProperties:{"^x-":{description:"Anything: rosctr does not read keys that begin with x-."}},
additionalProperties:!1}]},pvid:{$ref:"#/definitions/vlanId",description:"VLAN of the ports of the containers."},frameTypes:{$ref:"#/definitions/frameTypes",description:"\
Frames that the ports of the containers let in."},vlanFiltering:{$ref:"#/definitions/flag",description:"The bridge filters VLANs."},protocolMode:{description:"S\
panning tree of the bridge.",type:"string",enum:["none","rstp","stp","mstp"]},mtu:{$ref:"#/definitions/mtu",description:"MTU of the bridge, or auto."},interfaceLists:{
$ref:"#/definitions/interfaceLists",description:"Interface lists that the bridge is a member of."},comment:{$ref:"#/definitions/text",description:"Comment of th\
e bridge."},external:{$ref:"#/definitions/flag",description:"The bridge is there already, and nothing of it is ours."},previously:{$ref:"#/definitions/previousl\
y",description:"Former local names."}},patternProperties:{"^x-":{description:"Anything: rosctr does not read keys that begin with x-."}},additionalProperties:!1},
_r={description:"A name on the router.",type:["string","number"],minLength:1,maxLength:64};function x(r,{instancePath:s="",parentData:g,parentDataProperty:h,rootData:n=r}={}){
let e=null,t=0;if(typeof r!="string"&&!(typeof r=="number"&&isFinite(r))){const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:_r.type},message:"\
must be string,number"};e===null?e=[i]:e.push(i),t++}if(typeof r=="string"){if(V(r)>64){const i={instancePath:s,schemaPath:"#/maxLength",keyword:"maxLength",params:{
limit:64},message:"must NOT have more than 64 characters"};e===null?e=[i]:e.push(i),t++}if(V(r)<1){const i={instancePath:s,schemaPath:"#/minLength",keyword:"min\
Length",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[i]:e.push(i),t++}}return x.errors=e,t===0}var Er=new RegExp("^[0-9]{1,3}(\\\
.[0-9]{1,3}){3}/[0-9]{1,2}$|^[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*/[0-9]{1,3}$|\\$\\{","u");function I(r,{instancePath:s="",parentData:g,parentDataProperty:h,rootData:n=r}={}){
let e=null,t=0;if(typeof r=="string"){if(!Er.test(r)){const i={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[0-9]{1,3}(\\.[0-9]{1,3}\
){3}/[0-9]{1,2}$|^[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*/[0-9]{1,3}$|\\$\\{"},message:'must match pattern "^[0-9]{1,3}(\\.[0-9]{1,3}){3}/[0-9]{1,2}$|^[0-9A-Fa-f:.]*:[0-9A\
-Fa-f:.]*/[0-9]{1,3}$|\\$\\{"'};e===null?e=[i]:e.push(i),t++}}else{const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"mu\
st be string"};e===null?e=[i]:e.push(i),t++}return I.errors=e,t===0}var Sr={description:"true or false.",type:["boolean","string"],pattern:"^\\$\\{.+\\}$"},er=new RegExp(
"^\\$\\{.+\\}$","u");function d(r,{instancePath:s="",parentData:g,parentDataProperty:h,rootData:n=r}={}){let e=null,t=0;if(typeof r!="boolean"&&typeof r!="strin\
g"){const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:Sr.type},message:"must be boolean,string"};e===null?e=[i]:e.push(i),t++}if(typeof r==
"string"&&!er.test(r)){const i={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^\\$\\{.+\\}$"},message:'must match pattern "^\\$\\{.+\\}$\
"'};e===null?e=[i]:e.push(i),t++}return d.errors=e,t===0}function J(r,{instancePath:s="",parentData:g,parentDataProperty:h,rootData:n=r}={}){let e=null,t=0;if(r&&
typeof r=="object"&&!Array.isArray(r)){if(r.address===void 0){const i={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"addres\
s"},message:"must have required property 'address'"};e===null?e=[i]:e.push(i),t++}for(const i in r)if(!(i==="address"||i==="disabled"||i==="advertise"||i==="com\
ment"||$.test(i))){const o={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT ha\
ve additional properties"};e===null?e=[o]:e.push(o),t++}r.address!==void 0&&(I(r.address,{instancePath:s+"/address",parentData:r,parentDataProperty:"address",rootData:n})||
(e=e===null?I.errors:e.concat(I.errors),t=e.length)),r.disabled!==void 0&&(d(r.disabled,{instancePath:s+"/disabled",parentData:r,parentDataProperty:"disabled",rootData:n})||
(e=e===null?d.errors:e.concat(d.errors),t=e.length)),r.advertise!==void 0&&(d(r.advertise,{instancePath:s+"/advertise",parentData:r,parentDataProperty:"advertis\
e",rootData:n})||(e=e===null?d.errors:e.concat(d.errors),t=e.length)),r.comment!==void 0&&(y(r.comment,{instancePath:s+"/comment",parentData:r,parentDataProperty:"\
comment",rootData:n})||(e=e===null?y.errors:e.concat(y.errors),t=e.length))}else{const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[i]:e.push(i),t++}return J.errors=e,t===0}function Q(r,{instancePath:s="",parentData:g,parentDataProperty:h,rootData:n=r}={}){
let e=null,t=0;const i=t;let o=!1,p=null;const v=t;I(r,{instancePath:s,parentData:g,parentDataProperty:h,rootData:n})||(e=e===null?I.errors:e.concat(I.errors),t=
e.length);var l=v===t;l&&(o=!0,p=0);const f=t;J(r,{instancePath:s,parentData:g,parentDataProperty:h,rootData:n})||(e=e===null?J.errors:e.concat(J.errors),t=e.length);
var l=f===t;if(l&&o)o=!1,p=[p,1];else{l&&(o=!0,p=1);const u=t;if(Array.isArray(r)){if(r.length<1){const c={instancePath:s,schemaPath:"#/oneOf/2/minItems",keyword:"\
minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[c]:e.push(c),t++}const w=r.length;for(let c=0;c<w;c++){let m=r[c];const D=t;let k=!1,
U=null;const L=t;I(m,{instancePath:s+"/"+c,parentData:r,parentDataProperty:c,rootData:n})||(e=e===null?I.errors:e.concat(I.errors),t=e.length);var a=L===t;a&&(k=
!0,U=0);const cr=t;J(m,{instancePath:s+"/"+c,parentData:r,parentDataProperty:c,rootData:n})||(e=e===null?J.errors:e.concat(J.errors),t=e.length);var a=cr===t;if(a&&
k?(k=!1,U=[U,1]):a&&(k=!0,U=1),k)t=D,e!==null&&(D?e.length=D:e=null);else{const sr={instancePath:s+"/"+c,schemaPath:"#/oneOf/2/items/oneOf",keyword:"oneOf",params:{
passingSchemas:U},message:"must match exactly one schema in oneOf"};e===null?e=[sr]:e.push(sr),t++}}}else{const w={instancePath:s,schemaPath:"#/oneOf/2/type",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[w]:e.push(w),t++}var l=u===t;l&&o?(o=!1,p=[p,2]):l&&(o=!0,p=2)}if(o)t=i,e!==null&&(i?e.length=i:
e=null);else{const u={instancePath:s,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:p},message:"must match exactly one schema in oneOf"};e===null?e=
[u]:e.push(u),t++}return Q.errors=e,t===0}var Tr=new RegExp("^[0-9]{1,3}(\\.[0-9]{1,3}){3}$|^[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*$|\\$\\{","u");function j(r,{instancePath:s="",
parentData:g,parentDataProperty:h,rootData:n=r}={}){let e=null,t=0;if(typeof r=="string"){if(!Tr.test(r)){const i={instancePath:s,schemaPath:"#/pattern",keyword:"\
pattern",params:{pattern:"^[0-9]{1,3}(\\.[0-9]{1,3}){3}$|^[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*$|\\$\\{"},message:'must match pattern "^[0-9]{1,3}(\\.[0-9]{1,3}){3}$|^[0\
-9A-Fa-f:.]*:[0-9A-Fa-f:.]*$|\\$\\{"'};e===null?e=[i]:e.push(i),t++}}else{const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[i]:e.push(i),t++}return j.errors=e,t===0}var qr=new RegExp("^[A-Za-z0-9_][A-Za-z0-9_.-]{0,79}$","u");function M(r,{instancePath:s="",
parentData:g,parentDataProperty:h,rootData:n=r}={}){let e=null,t=0;if(typeof r=="string"){if(!qr.test(r)){const i={instancePath:s,schemaPath:"#/pattern",keyword:"\
pattern",params:{pattern:"^[A-Za-z0-9_][A-Za-z0-9_.-]{0,79}$"},message:'must match pattern "^[A-Za-z0-9_][A-Za-z0-9_.-]{0,79}$"'};e===null?e=[i]:e.push(i),t++}}else{
const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}return M.errors=e,t===0}
var Rr={description:"A VLAN id, 1 to 4094.",type:["integer","string"],minimum:1,maximum:4094,pattern:"^\\$\\{.+\\}$"};function Y(r,{instancePath:s="",parentData:g,
parentDataProperty:h,rootData:n=r}={}){let e=null,t=0;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))&&typeof r!="string"){const i={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:Rr.type},message:"must be integer,string"};e===null?e=[i]:e.push(i),t++}if(typeof r=="number"&&isFinite(r)){if(r>4094||isNaN(
r)){const i={instancePath:s,schemaPath:"#/maximum",keyword:"maximum",params:{comparison:"<=",limit:4094},message:"must be <= 4094"};e===null?e=[i]:e.push(i),t++}
if(r<1||isNaN(r)){const i={instancePath:s,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[i]:e.push(
i),t++}}if(typeof r=="string"&&!er.test(r)){const i={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^\\$\\{.+\\}$"},message:'must matc\
h pattern "^\\$\\{.+\\}$"'};e===null?e=[i]:e.push(i),t++}return Y.errors=e,t===0}var Ir={description:"Which frames a bridge port lets in.",type:"string",enum:["\
admit-all","admit-only-untagged-and-priority-tagged","admit-only-vlan-tagged"]};function ee(r,{instancePath:s="",parentData:g,parentDataProperty:h,rootData:n=r}={}){
let e=null,t=0;if(typeof r!="string"){const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:
e.push(i),t++}if(!(r==="admit-all"||r==="admit-only-untagged-and-priority-tagged"||r==="admit-only-vlan-tagged")){const i={instancePath:s,schemaPath:"#/enum",keyword:"\
enum",params:{allowedValues:Ir.enum},message:"must be equal to one of the allowed values"};e===null?e=[i]:e.push(i),t++}return ee.errors=e,t===0}var Mr={description:"\
auto, or a number from 68 to 65535.",type:["integer","string"],pattern:"^auto$|^[0-9]+$|\\$\\{",minimum:68,maximum:65535},zr=new RegExp("^auto$|^[0-9]+$|\\$\\{",
"u");function Oe(r,{instancePath:s="",parentData:g,parentDataProperty:h,rootData:n=r}={}){let e=null,t=0;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))&&
typeof r!="string"){const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:Mr.type},message:"must be integer,string"};e===null?e=[i]:e.push(i),
t++}if(typeof r=="number"&&isFinite(r)){if(r>65535||isNaN(r)){const i={instancePath:s,schemaPath:"#/maximum",keyword:"maximum",params:{comparison:"<=",limit:65535},
message:"must be <= 65535"};e===null?e=[i]:e.push(i),t++}if(r<68||isNaN(r)){const i={instancePath:s,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:68},message:"must be >= 68"};e===null?e=[i]:e.push(i),t++}}if(typeof r=="string"&&!zr.test(r)){const i={instancePath:s,schemaPath:"#/pattern",keyword:"\
pattern",params:{pattern:"^auto$|^[0-9]+$|\\$\\{"},message:'must match pattern "^auto$|^[0-9]+$|\\$\\{"'};e===null?e=[i]:e.push(i),t++}return Oe.errors=e,t===0}
function re(r,{instancePath:s="",parentData:g,parentDataProperty:h,rootData:n=r}={}){let e=null,t=0;if(Array.isArray(r)){const o=r.length;for(let p=0;p<o;p++){let v=r[p];
const f=t;let l=!1,a=null;const u=t;x(v,{instancePath:s+"/"+p,parentData:r,parentDataProperty:p,rootData:n})||(e=e===null?x.errors:e.concat(x.errors),t=e.length);
var i=u===t;i&&(l=!0,a=0);const P=t;if(v&&typeof v=="object"&&!Array.isArray(v)){if(v.list===void 0){const w={instancePath:s+"/"+p,schemaPath:"#/items/oneOf/1/r\
equired",keyword:"required",params:{missingProperty:"list"},message:"must have required property 'list'"};e===null?e=[w]:e.push(w),t++}for(const w in v)if(!(w===
"list"||w==="disabled"||w==="comment"||$.test(w))){const c={instancePath:s+"/"+p,schemaPath:"#/items/oneOf/1/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:w},message:"must NOT have additional properties"};e===null?e=[c]:e.push(c),t++}v.list!==void 0&&(x(v.list,{instancePath:s+"/"+p+"/lis\
t",parentData:v,parentDataProperty:"list",rootData:n})||(e=e===null?x.errors:e.concat(x.errors),t=e.length)),v.disabled!==void 0&&(d(v.disabled,{instancePath:s+
"/"+p+"/disabled",parentData:v,parentDataProperty:"disabled",rootData:n})||(e=e===null?d.errors:e.concat(d.errors),t=e.length)),v.comment!==void 0&&(y(v.comment,
{instancePath:s+"/"+p+"/comment",parentData:v,parentDataProperty:"comment",rootData:n})||(e=e===null?y.errors:e.concat(y.errors),t=e.length))}else{const w={instancePath:s+
"/"+p,schemaPath:"#/items/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[w]:e.push(w),t++}var i=P===t;if(i&&l?(l=!1,a=
[a,1]):i&&(l=!0,a=1),l)t=f,e!==null&&(f?e.length=f:e=null);else{const w={instancePath:s+"/"+p,schemaPath:"#/items/oneOf",keyword:"oneOf",params:{passingSchemas:a},
message:"must match exactly one schema in oneOf"};e===null?e=[w]:e.push(w),t++}}}else{const o={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"a\
rray"},message:"must be array"};e===null?e=[o]:e.push(o),t++}return re.errors=e,t===0}function _(r,{instancePath:s="",parentData:g,parentDataProperty:h,rootData:n=r}={}){
let e=null,t=0;if(Array.isArray(r)){if(r.length<1){const o={instancePath:s,schemaPath:"#/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fe\
wer than 1 items"};e===null?e=[o]:e.push(o),t++}const i=r.length;for(let o=0;o<i;o++)b(r[o],{instancePath:s+"/"+o,parentData:r,parentDataProperty:o,rootData:n})||
(e=e===null?b.errors:e.concat(b.errors),t=e.length)}else{const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"must be array"};
e===null?e=[i]:e.push(i),t++}return _.errors=e,t===0}function xe(r,{instancePath:s="",parentData:g,parentDataProperty:h,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){for(const p in r)if(!(F.call(nr.properties,p)||$.test(p))){const v={instancePath:s,schemaPath:"#/additionalProperties",keyword:"add\
itionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"};e===null?e=[v]:e.push(v),t++}if(r.bridge!==void 0&&(x(r.bridge,{
instancePath:s+"/bridge",parentData:r,parentDataProperty:"bridge",rootData:n})||(e=e===null?x.errors:e.concat(x.errors),t=e.length)),r.address!==void 0&&(Q(r.address,
{instancePath:s+"/address",parentData:r,parentDataProperty:"address",rootData:n})||(e=e===null?Q.errors:e.concat(Q.errors),t=e.length)),r.gateway!==void 0){let p=r.
gateway;const v=t;let f=!1,l=null;const a=t;j(p,{instancePath:s+"/gateway",parentData:r,parentDataProperty:"gateway",rootData:n})||(e=e===null?j.errors:e.concat(
j.errors),t=e.length);var i=a===t;i&&(f=!0,l=0);const u=t;if(Array.isArray(p)){if(p.length>2){const w={instancePath:s+"/gateway",schemaPath:"#/properties/gatewa\
y/oneOf/1/maxItems",keyword:"maxItems",params:{limit:2},message:"must NOT have more than 2 items"};e===null?e=[w]:e.push(w),t++}if(p.length<1){const w={instancePath:s+
"/gateway",schemaPath:"#/properties/gateway/oneOf/1/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[w]:e.push(
w),t++}const P=p.length;for(let w=0;w<P;w++)j(p[w],{instancePath:s+"/gateway/"+w,parentData:p,parentDataProperty:w,rootData:n})||(e=e===null?j.errors:e.concat(j.
errors),t=e.length)}else{const P={instancePath:s+"/gateway",schemaPath:"#/properties/gateway/oneOf/1/type",keyword:"type",params:{type:"array"},message:"must be\
 array"};e===null?e=[P]:e.push(P),t++}var i=u===t;if(i&&f?(f=!1,l=[l,1]):i&&(f=!0,l=1),f)t=v,e!==null&&(v?e.length=v:e=null);else{const P={instancePath:s+"/gate\
way",schemaPath:"#/properties/gateway/oneOf",keyword:"oneOf",params:{passingSchemas:l},message:"must match exactly one schema in oneOf"};e===null?e=[P]:e.push(P),
t++}}if(r.masquerade!==void 0){let p=r.masquerade;const v=t;let f=!1,l=null;const a=t;d(p,{instancePath:s+"/masquerade",parentData:r,parentDataProperty:"masquer\
ade",rootData:n})||(e=e===null?d.errors:e.concat(d.errors),t=e.length);var o=a===t;o&&(f=!0,l=0);const u=t;if(p&&typeof p=="object"&&!Array.isArray(p)){for(const P in p)
if(!(P==="outInterface"||P==="outInterfaceList"||P==="before"||P==="disabled"||P==="comment"||$.test(P))){const w={instancePath:s+"/masquerade",schemaPath:"#/pr\
operties/masquerade/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:P},message:"must NOT have additional properties"};e===
null?e=[w]:e.push(w),t++}p.outInterface!==void 0&&(x(p.outInterface,{instancePath:s+"/masquerade/outInterface",parentData:p,parentDataProperty:"outInterface",rootData:n})||
(e=e===null?x.errors:e.concat(x.errors),t=e.length)),p.outInterfaceList!==void 0&&(x(p.outInterfaceList,{instancePath:s+"/masquerade/outInterfaceList",parentData:p,
parentDataProperty:"outInterfaceList",rootData:n})||(e=e===null?x.errors:e.concat(x.errors),t=e.length)),p.before!==void 0&&(M(p.before,{instancePath:s+"/masque\
rade/before",parentData:p,parentDataProperty:"before",rootData:n})||(e=e===null?M.errors:e.concat(M.errors),t=e.length)),p.disabled!==void 0&&(d(p.disabled,{instancePath:s+
"/masquerade/disabled",parentData:p,parentDataProperty:"disabled",rootData:n})||(e=e===null?d.errors:e.concat(d.errors),t=e.length)),p.comment!==void 0&&(y(p.comment,
{instancePath:s+"/masquerade/comment",parentData:p,parentDataProperty:"comment",rootData:n})||(e=e===null?y.errors:e.concat(y.errors),t=e.length))}else{const P={
instancePath:s+"/masquerade",schemaPath:"#/properties/masquerade/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[P]:e.
push(P),t++}var o=u===t;if(o&&f?(f=!1,l=[l,1]):o&&(f=!0,l=1),f)t=v,e!==null&&(v?e.length=v:e=null);else{const P={instancePath:s+"/masquerade",schemaPath:"#/prop\
erties/masquerade/oneOf",keyword:"oneOf",params:{passingSchemas:l},message:"must match exactly one schema in oneOf"};e===null?e=[P]:e.push(P),t++}}if(r.pvid!==void 0&&
(Y(r.pvid,{instancePath:s+"/pvid",parentData:r,parentDataProperty:"pvid",rootData:n})||(e=e===null?Y.errors:e.concat(Y.errors),t=e.length)),r.frameTypes!==void 0&&
(ee(r.frameTypes,{instancePath:s+"/frameTypes",parentData:r,parentDataProperty:"frameTypes",rootData:n})||(e=e===null?ee.errors:e.concat(ee.errors),t=e.length)),
r.vlanFiltering!==void 0&&(d(r.vlanFiltering,{instancePath:s+"/vlanFiltering",parentData:r,parentDataProperty:"vlanFiltering",rootData:n})||(e=e===null?d.errors:
e.concat(d.errors),t=e.length)),r.protocolMode!==void 0){let p=r.protocolMode;if(typeof p!="string"){const v={instancePath:s+"/protocolMode",schemaPath:"#/prope\
rties/protocolMode/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[v]:e.push(v),t++}if(!(p==="none"||p==="rstp"||p==="stp"||p===
"mstp")){const v={instancePath:s+"/protocolMode",schemaPath:"#/properties/protocolMode/enum",keyword:"enum",params:{allowedValues:nr.properties.protocolMode.enum},
message:"must be equal to one of the allowed values"};e===null?e=[v]:e.push(v),t++}}r.mtu!==void 0&&(Oe(r.mtu,{instancePath:s+"/mtu",parentData:r,parentDataProperty:"\
mtu",rootData:n})||(e=e===null?Oe.errors:e.concat(Oe.errors),t=e.length)),r.interfaceLists!==void 0&&(re(r.interfaceLists,{instancePath:s+"/interfaceLists",parentData:r,
parentDataProperty:"interfaceLists",rootData:n})||(e=e===null?re.errors:e.concat(re.errors),t=e.length)),r.comment!==void 0&&(y(r.comment,{instancePath:s+"/comm\
ent",parentData:r,parentDataProperty:"comment",rootData:n})||(e=e===null?y.errors:e.concat(y.errors),t=e.length)),r.external!==void 0&&(d(r.external,{instancePath:s+
"/external",parentData:r,parentDataProperty:"external",rootData:n})||(e=e===null?d.errors:e.concat(d.errors),t=e.length)),r.previously!==void 0&&(_(r.previously,
{instancePath:s+"/previously",parentData:r,parentDataProperty:"previously",rootData:n})||(e=e===null?_.errors:e.concat(_.errors),t=e.length))}else{const p={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[p]:e.push(p),t++}return xe.errors=e,t===0}var Fr={description:"A\
 veth: the network interface of one container or of several.",type:"object",properties:{name:{$ref:"#/definitions/rosName",description:"Name of the interface on\
 the router; default: the local name."},network:{$ref:"#/definitions/localKey",description:"Local name of the network whose bridge it is a port of."},address:{description:"\
Addresses of the container, with prefix length.",oneOf:[{$ref:"#/definitions/cidr"},{description:"Several; the first of a family is the primary one.",type:"arra\
y",items:{$ref:"#/definitions/cidr"},minItems:1}]},gateway:{$ref:"#/definitions/gatewayIp",description:`IPv4 gateway; default: the router's address in the netwo\
rk; "" for none.`},gateway6:{$ref:"#/definitions/gatewayIp",description:`IPv6 gateway; default: the router's address in the network; "" for none.`},dhcp:{$ref:"\
#/definitions/flag",description:"The address comes from DHCP (RouterOS 7.20+)."},mac:{$ref:"#/definitions/mac",description:"MAC address of the router's side (Ro\
uterOS 7.20+)."},containerMac:{$ref:"#/definitions/mac",description:"MAC address of the container's side (RouterOS 7.21+)."},pvid:{$ref:"#/definitions/vlanId",description:"\
VLAN of its bridge port."},frameTypes:{$ref:"#/definitions/frameTypes",description:"Frames that its bridge port lets in."},portDisabled:{$ref:"#/definitions/fla\
g",description:"Its bridge port is there but off."},interfaceLists:{$ref:"#/definitions/interfaceLists",description:"Interface lists that it is a member of."},routerAddress:{
$ref:"#/definitions/routerAddresses",description:"Addresses of the router on the veth itself, for a veth without a bridge."},disabled:{$ref:"#/definitions/flag",
description:"The interface is there but off."},comment:{$ref:"#/definitions/text",description:"Comment of the interface."},external:{$ref:"#/definitions/flag",description:"\
The veth is there already, and nothing of it is ours."},previously:{$ref:"#/definitions/previously",description:"Former local names."}},patternProperties:{"^x-":{
description:"Anything: rosctr does not read keys that begin with x-."}},additionalProperties:!1},Lr=new RegExp("^$|^[0-9]{1,3}(\\.[0-9]{1,3}){3}$|^[0-9A-Fa-f:.]*\
:[0-9A-Fa-f:.]*$|\\$\\{","u");function te(r,{instancePath:s="",parentData:g,parentDataProperty:h,rootData:n=r}={}){let e=null,t=0;if(typeof r=="string"){if(!Lr.
test(r)){const i={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^$|^[0-9]{1,3}(\\.[0-9]{1,3}){3}$|^[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*$|\\$\\{"},
message:'must match pattern "^$|^[0-9]{1,3}(\\.[0-9]{1,3}){3}$|^[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*$|\\$\\{"'};e===null?e=[i]:e.push(i),t++}}else{const i={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}return te.errors=e,t===0}var Vr=new RegExp("^[0\
-9A-Fa-f]{2}([:-][0-9A-Fa-f]{2}){5}$|\\$\\{","u");function se(r,{instancePath:s="",parentData:g,parentDataProperty:h,rootData:n=r}={}){let e=null,t=0;if(typeof r==
"string"){if(!Vr.test(r)){const i={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[0-9A-Fa-f]{2}([:-][0-9A-Fa-f]{2}){5}$|\\$\\{"},message:'\
must match pattern "^[0-9A-Fa-f]{2}([:-][0-9A-Fa-f]{2}){5}$|\\$\\{"'};e===null?e=[i]:e.push(i),t++}}else{const i={instancePath:s,schemaPath:"#/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}return se.errors=e,t===0}function ie(r,{instancePath:s="",parentData:g,parentDataProperty:h,
rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const o in r)if(!(F.call(Fr.properties,o)||$.test(o))){const p={instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[p]:e.
push(p),t++}if(r.name!==void 0&&(x(r.name,{instancePath:s+"/name",parentData:r,parentDataProperty:"name",rootData:n})||(e=e===null?x.errors:e.concat(x.errors),t=
e.length)),r.network!==void 0&&(b(r.network,{instancePath:s+"/network",parentData:r,parentDataProperty:"network",rootData:n})||(e=e===null?b.errors:e.concat(b.errors),
t=e.length)),r.address!==void 0){let o=r.address;const p=t;let v=!1,f=null;const l=t;I(o,{instancePath:s+"/address",parentData:r,parentDataProperty:"address",rootData:n})||
(e=e===null?I.errors:e.concat(I.errors),t=e.length);var i=l===t;i&&(v=!0,f=0);const a=t;if(Array.isArray(o)){if(o.length<1){const P={instancePath:s+"/address",schemaPath:"\
#/properties/address/oneOf/1/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[P]:e.push(P),t++}const u=o.length;
for(let P=0;P<u;P++)I(o[P],{instancePath:s+"/address/"+P,parentData:o,parentDataProperty:P,rootData:n})||(e=e===null?I.errors:e.concat(I.errors),t=e.length)}else{
const u={instancePath:s+"/address",schemaPath:"#/properties/address/oneOf/1/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[u]:e.
push(u),t++}var i=a===t;if(i&&v?(v=!1,f=[f,1]):i&&(v=!0,f=1),v)t=p,e!==null&&(p?e.length=p:e=null);else{const u={instancePath:s+"/address",schemaPath:"#/propert\
ies/address/oneOf",keyword:"oneOf",params:{passingSchemas:f},message:"must match exactly one schema in oneOf"};e===null?e=[u]:e.push(u),t++}}r.gateway!==void 0&&
(te(r.gateway,{instancePath:s+"/gateway",parentData:r,parentDataProperty:"gateway",rootData:n})||(e=e===null?te.errors:e.concat(te.errors),t=e.length)),r.gateway6!==
void 0&&(te(r.gateway6,{instancePath:s+"/gateway6",parentData:r,parentDataProperty:"gateway6",rootData:n})||(e=e===null?te.errors:e.concat(te.errors),t=e.length)),
r.dhcp!==void 0&&(d(r.dhcp,{instancePath:s+"/dhcp",parentData:r,parentDataProperty:"dhcp",rootData:n})||(e=e===null?d.errors:e.concat(d.errors),t=e.length)),r.mac!==
void 0&&(se(r.mac,{instancePath:s+"/mac",parentData:r,parentDataProperty:"mac",rootData:n})||(e=e===null?se.errors:e.concat(se.errors),t=e.length)),r.containerMac!==
void 0&&(se(r.containerMac,{instancePath:s+"/containerMac",parentData:r,parentDataProperty:"containerMac",rootData:n})||(e=e===null?se.errors:e.concat(se.errors),
t=e.length)),r.pvid!==void 0&&(Y(r.pvid,{instancePath:s+"/pvid",parentData:r,parentDataProperty:"pvid",rootData:n})||(e=e===null?Y.errors:e.concat(Y.errors),t=e.
length)),r.frameTypes!==void 0&&(ee(r.frameTypes,{instancePath:s+"/frameTypes",parentData:r,parentDataProperty:"frameTypes",rootData:n})||(e=e===null?ee.errors:
e.concat(ee.errors),t=e.length)),r.portDisabled!==void 0&&(d(r.portDisabled,{instancePath:s+"/portDisabled",parentData:r,parentDataProperty:"portDisabled",rootData:n})||
(e=e===null?d.errors:e.concat(d.errors),t=e.length)),r.interfaceLists!==void 0&&(re(r.interfaceLists,{instancePath:s+"/interfaceLists",parentData:r,parentDataProperty:"\
interfaceLists",rootData:n})||(e=e===null?re.errors:e.concat(re.errors),t=e.length)),r.routerAddress!==void 0&&(Q(r.routerAddress,{instancePath:s+"/routerAddres\
s",parentData:r,parentDataProperty:"routerAddress",rootData:n})||(e=e===null?Q.errors:e.concat(Q.errors),t=e.length)),r.disabled!==void 0&&(d(r.disabled,{instancePath:s+
"/disabled",parentData:r,parentDataProperty:"disabled",rootData:n})||(e=e===null?d.errors:e.concat(d.errors),t=e.length)),r.comment!==void 0&&(y(r.comment,{instancePath:s+
"/comment",parentData:r,parentDataProperty:"comment",rootData:n})||(e=e===null?y.errors:e.concat(y.errors),t=e.length)),r.external!==void 0&&(d(r.external,{instancePath:s+
"/external",parentData:r,parentDataProperty:"external",rootData:n})||(e=e===null?d.errors:e.concat(d.errors),t=e.length)),r.previously!==void 0&&(_(r.previously,
{instancePath:s+"/previously",parentData:r,parentDataProperty:"previously",rootData:n})||(e=e===null?_.errors:e.concat(_.errors),t=e.length))}else{const o={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),t++}return ie.errors=e,t===0}var or={description:"V\
ariables, one list.",type:"object",propertyNames:{$ref:"#/definitions/envName"},properties:{external:{description:"true alone: the list is there already, and no\
thing of it is ours.",type:["boolean","string","number"]},previously:{description:"Former local names, as a list.",oneOf:[{$ref:"#/definitions/previously"},{description:"\
A variable of that name.",type:["string","number","boolean"]}]}},additionalProperties:{$ref:"#/definitions/envValue"}},Cr=new RegExp("^[A-Za-z_][A-Za-z0-9_.-]*$",
"u");function Z(r,{instancePath:s="",parentData:g,parentDataProperty:h,rootData:n=r}={}){let e=null,t=0;if(typeof r=="string"){if(!Cr.test(r)){const i={instancePath:s,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_.-]*$"},message:'must match pattern "^[A-Za-z_][A-Za-z0-9_.-]*$"'};e===null?e=[i]:
e.push(i),t++}}else{const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}return Z.
errors=e,t===0}var ar={description:"The value of a variable, as it is written: 0123, yes and 1e3 stay as typed.",oneOf:[{description:"The value.",type:["string",
"number","boolean","null"]},{description:"The value and more.",type:"object",required:["value"],properties:{value:{description:"The value; it may be a secret.",
type:["string","number","boolean","null"]},comment:{$ref:"#/definitions/text",description:"Comment of the row."},disabled:{$ref:"#/definitions/flag",description:"\
The container does not get it (RouterOS 7.21+)."}},patternProperties:{"^x-":{description:"Anything: rosctr does not read keys that begin with x-."}},additionalProperties:!1}]};
function ne(r,{instancePath:s="",parentData:g,parentDataProperty:h,rootData:n=r}={}){let e=null,t=0;const i=t;let o=!1,p=null;const v=t;if(typeof r!="string"&&!(typeof r==
"number"&&isFinite(r))&&typeof r!="boolean"&&r!==null){const a={instancePath:s,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type:ar.oneOf[0].type},message:"\
must be string,number,boolean,null"};e===null?e=[a]:e.push(a),t++}var l=v===t;l&&(o=!0,p=0);const f=t;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.value===
void 0){const a={instancePath:s,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:"value"},message:"must have required property 'value'"};
e===null?e=[a]:e.push(a),t++}for(const a in r)if(!(a==="value"||a==="comment"||a==="disabled"||$.test(a))){const u={instancePath:s,schemaPath:"#/oneOf/1/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have additional properties"};e===null?e=[u]:e.push(u),t++}if(r.value!==
void 0){let a=r.value;if(typeof a!="string"&&!(typeof a=="number"&&isFinite(a))&&typeof a!="boolean"&&a!==null){const u={instancePath:s+"/value",schemaPath:"#/o\
neOf/1/properties/value/type",keyword:"type",params:{type:ar.oneOf[1].properties.value.type},message:"must be string,number,boolean,null"};e===null?e=[u]:e.push(
u),t++}}r.comment!==void 0&&(y(r.comment,{instancePath:s+"/comment",parentData:r,parentDataProperty:"comment",rootData:n})||(e=e===null?y.errors:e.concat(y.errors),
t=e.length)),r.disabled!==void 0&&(d(r.disabled,{instancePath:s+"/disabled",parentData:r,parentDataProperty:"disabled",rootData:n})||(e=e===null?d.errors:e.concat(
d.errors),t=e.length))}else{const a={instancePath:s,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[a]:e.
push(a),t++}var l=f===t;if(l&&o?(o=!1,p=[p,1]):l&&(o=!0,p=1),o)t=i,e!==null&&(i?e.length=i:e=null);else{const a={instancePath:s,schemaPath:"#/oneOf",keyword:"on\
eOf",params:{passingSchemas:p},message:"must match exactly one schema in oneOf"};e===null?e=[a]:e.push(a),t++}return ne.errors=e,t===0}function Ne(r,{instancePath:s="",
parentData:g,parentDataProperty:h,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const p in r){const v=t;Z(p,{instancePath:s,
parentData:r,parentDataProperty:h,rootData:n})||(e=e===null?Z.errors:e.concat(Z.errors),t=e.length);var i=v===t;if(!i){const f={instancePath:s,schemaPath:"#/pro\
pertyNames",keyword:"propertyNames",params:{propertyName:p},message:"property name must be valid"};e===null?e=[f]:e.push(f),t++}}for(const p in r)p==="external"||
p==="previously"||ne(r[p],{instancePath:s+"/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:r,parentDataProperty:p,rootData:n})||(e=e===null?ne.errors:e.concat(
ne.errors),t=e.length);if(r.external!==void 0){let p=r.external;if(typeof p!="boolean"&&typeof p!="string"&&!(typeof p=="number"&&isFinite(p))){const v={instancePath:s+
"/external",schemaPath:"#/properties/external/type",keyword:"type",params:{type:or.properties.external.type},message:"must be boolean,string,number"};e===null?e=
[v]:e.push(v),t++}}if(r.previously!==void 0){let p=r.previously;const v=t;let f=!1,l=null;const a=t;_(p,{instancePath:s+"/previously",parentData:r,parentDataProperty:"\
previously",rootData:n})||(e=e===null?_.errors:e.concat(_.errors),t=e.length);var o=a===t;o&&(f=!0,l=0);const u=t;if(typeof p!="string"&&!(typeof p=="number"&&isFinite(
p))&&typeof p!="boolean"){const P={instancePath:s+"/previously",schemaPath:"#/properties/previously/oneOf/1/type",keyword:"type",params:{type:or.properties.previously.
oneOf[1].type},message:"must be string,number,boolean"};e===null?e=[P]:e.push(P),t++}var o=u===t;if(o&&f?(f=!1,l=[l,1]):o&&(f=!0,l=1),f)t=v,e!==null&&(v?e.length=
v:e=null);else{const P={instancePath:s+"/previously",schemaPath:"#/properties/previously/oneOf",keyword:"oneOf",params:{passingSchemas:l},message:"must match ex\
actly one schema in oneOf"};e===null?e=[P]:e.push(P),t++}}}else{const p={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must \
be object"};e===null?e=[p]:e.push(p),t++}return Ne.errors=e,t===0}function oe(r,{instancePath:s="",parentData:g,parentDataProperty:h,rootData:n=r}={}){let e=null,
t=0;if(typeof r!="string"){const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),
t++}return oe.errors=e,t===0}var Br={description:"A folder or file of the router inside a container.",type:"object",properties:{src:{$ref:"#/definitions/diskPat\
h",description:"Folder or file on the router, beginning with the disk."},dst:{$ref:"#/definitions/insidePath",description:"Path inside the container."},readOnly:{
$ref:"#/definitions/flag",description:"The container cannot write there (RouterOS 7.20+)."},noexec:{$ref:"#/definitions/flag",description:"Nothing there can be \
executed (RouterOS 7.23+)."},mode:{$ref:"#/definitions/mountMode",description:"Both in one word, as RouterOS 7.23 says it."},disabled:{$ref:"#/definitions/flag",
description:"The row is there but off (RouterOS 7.21+)."},comment:{$ref:"#/definitions/text",description:"Comment of the row."},external:{$ref:"#/definitions/fl\
ag",description:"The mount is there already, and nothing of it is ours."},previously:{$ref:"#/definitions/previously",description:"Former local names."}},patternProperties:{
"^x-":{description:"Anything: rosctr does not read keys that begin with x-."}},additionalProperties:!1};function O(r,{instancePath:s="",parentData:g,parentDataProperty:h,
rootData:n=r}={}){let e=null,t=0;if(typeof r=="string"){if(V(r)<1){const i={instancePath:s,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"};e===null?e=[i]:e.push(i),t++}}else{const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[i]:e.push(i),t++}return O.errors=e,t===0}var pr=new RegExp("^/|\\$\\{","u");function ae(r,{instancePath:s="",parentData:g,parentDataProperty:h,
rootData:n=r}={}){let e=null,t=0;if(typeof r=="string"){if(!pr.test(r)){const i={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^/|\\$\\\
{"},message:'must match pattern "^/|\\$\\{"'};e===null?e=[i]:e.push(i),t++}}else{const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[i]:e.push(i),t++}return ae.errors=e,t===0}var Hr={description:"How a mount may be used.",type:"string",enum:["rw","ro","rw\
,noexec","ro,noexec"]};function je(r,{instancePath:s="",parentData:g,parentDataProperty:h,rootData:n=r}={}){let e=null,t=0;if(typeof r!="string"){const i={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}if(!(r==="rw"||r==="ro"||r==="rw,noexec"||r==="\
ro,noexec")){const i={instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Hr.enum},message:"must be equal to one of the allowed values"};e===
null?e=[i]:e.push(i),t++}return je.errors=e,t===0}function _e(r,{instancePath:s="",parentData:g,parentDataProperty:h,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){for(const i in r)if(!(F.call(Br.properties,i)||$.test(i))){const o={instancePath:s,schemaPath:"#/additionalProperties",keyword:"add\
itionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),t++}r.src!==void 0&&(O(r.src,{instancePath:s+
"/src",parentData:r,parentDataProperty:"src",rootData:n})||(e=e===null?O.errors:e.concat(O.errors),t=e.length)),r.dst!==void 0&&(ae(r.dst,{instancePath:s+"/dst",
parentData:r,parentDataProperty:"dst",rootData:n})||(e=e===null?ae.errors:e.concat(ae.errors),t=e.length)),r.readOnly!==void 0&&(d(r.readOnly,{instancePath:s+"/\
readOnly",parentData:r,parentDataProperty:"readOnly",rootData:n})||(e=e===null?d.errors:e.concat(d.errors),t=e.length)),r.noexec!==void 0&&(d(r.noexec,{instancePath:s+
"/noexec",parentData:r,parentDataProperty:"noexec",rootData:n})||(e=e===null?d.errors:e.concat(d.errors),t=e.length)),r.mode!==void 0&&(je(r.mode,{instancePath:s+
"/mode",parentData:r,parentDataProperty:"mode",rootData:n})||(e=e===null?je.errors:e.concat(je.errors),t=e.length)),r.disabled!==void 0&&(d(r.disabled,{instancePath:s+
"/disabled",parentData:r,parentDataProperty:"disabled",rootData:n})||(e=e===null?d.errors:e.concat(d.errors),t=e.length)),r.comment!==void 0&&(y(r.comment,{instancePath:s+
"/comment",parentData:r,parentDataProperty:"comment",rootData:n})||(e=e===null?y.errors:e.concat(y.errors),t=e.length)),r.external!==void 0&&(d(r.external,{instancePath:s+
"/external",parentData:r,parentDataProperty:"external",rootData:n})||(e=e===null?d.errors:e.concat(d.errors),t=e.length)),r.previously!==void 0&&(_(r.previously,
{instancePath:s+"/previously",parentData:r,parentDataProperty:"previously",rootData:n})||(e=e===null?_.errors:e.concat(_.errors),t=e.length))}else{const i={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[i]:e.push(i),t++}return _e.errors=e,t===0}function pe(r,{instancePath:s="",
parentData:g,parentDataProperty:h,rootData:n=r}={}){let e=null,t=0;const i=t;let o=!1,p=null;const v=t;oe(r,{instancePath:s,parentData:g,parentDataProperty:h,rootData:n})||
(e=e===null?oe.errors:e.concat(oe.errors),t=e.length);var l=v===t;l&&(o=!0,p=0);const f=t;_e(r,{instancePath:s,parentData:g,parentDataProperty:h,rootData:n})||(e=
e===null?_e.errors:e.concat(_e.errors),t=e.length);var l=f===t;if(l&&o?(o=!1,p=[p,1]):l&&(o=!0,p=1),o)t=i,e!==null&&(i?e.length=i:e=null);else{const a={instancePath:s,
schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:p},message:"must match exactly one schema in oneOf"};e===null?e=[a]:e.push(a),t++}return pe.errors=e,
t===0}var lr={description:"A container.",type:"object",required:["veth"],properties:{name:{$ref:"#/definitions/rosName",description:"Name on the router (RouterO\
S 7.19+); default: the local name."},image:{$ref:"#/definitions/image",description:"Image reference."},file:{$ref:"#/definitions/diskPath",description:"Image ar\
chive (tar) on the router, instead of image."},veth:{description:"Its network interface: a name of veths, several names, or a veth written here.",oneOf:[{$ref:"\
#/definitions/localKey"},{description:"Several (RouterOS 7.20+).",type:"array",items:{$ref:"#/definitions/localKey"},minItems:1},{$ref:"#/definitions/veth"}]},envs:{
description:"Names of lists of envs; the last writer of a variable wins.",type:"array",items:{$ref:"#/definitions/localKey"}},env:{$ref:"#/definitions/envVariab\
les",description:"Its own variables; they win over envs."},mounts:{description:"Names of mounts, short forms, or mounts written here.",type:"array",items:{$ref:"\
#/definitions/mount"}},ports:{description:"Published ports.",type:"array",items:{$ref:"#/definitions/port"}},rootDir:{$ref:"#/definitions/diskPath",description:"\
Folder for its root-dirs; default: rosctr on the storage."},storage:{$ref:"#/definitions/diskName",description:"Disk for its root-dir, where it is not the stack\
's or the router's."},layerDir:{$ref:"#/definitions/diskPath",description:"Folder for image layers (RouterOS 7.21+)."},cmd:{$ref:"#/definitions/text",description:"\
Command line, instead of the image's."},entrypoint:{$ref:"#/definitions/text",description:"Entry point, instead of the image's."},shell:{$ref:"#/definitions/tex\
t",description:"Shell, instead of the image's (RouterOS 7.23+)."},workdir:{$ref:"#/definitions/insidePath",description:"Working folder, instead of the image's."},
user:{$ref:"#/definitions/text",description:"User (uid:gid or a name), instead of the image's."},hostname:{$ref:"#/definitions/text",description:"Host name insi\
de."},domainName:{$ref:"#/definitions/text",description:"Domain name inside."},dns:{$ref:"#/definitions/nameServers",description:"Name servers, instead of the r\
outer's."},hosts:{$ref:"#/definitions/hostNames",description:"Names for /etc/hosts with their addresses (RouterOS 7.21+)."},logging:{$ref:"#/definitions/flag",description:"\
Its output goes to the router's log."},startOnBoot:{$ref:"#/definitions/flag",description:"Started with the router."},stopSignal:{$ref:"#/definitions/text",description:"\
Signal that asks it to stop: 15, SIGTERM or 15-SIGTERM."},stopTime:{$ref:"#/definitions/time",description:"Time to stop by itself (RouterOS 7.21+)."},comment:{$ref:"\
#/definitions/text",description:"Comment of the container."},checkCertificate:{$ref:"#/definitions/flag",description:"The registry's certificate is verified (Ro\
uterOS 7.20+)."},devices:{description:"Devices of the router (RouterOS 7.20+): serial0, or serial0:ttyUSB0 for another name inside.",type:"array",items:{$ref:"#\
/definitions/text"}},memoryHigh:{$ref:"#/definitions/limit",description:"Memory above which it is slowed down (RouterOS 7.20+)."},memoryMax:{$ref:"#/definitions\
/limit",description:"Memory above which it is killed (RouterOS 7.23+)."},swapMax:{$ref:"#/definitions/limit",description:"Swap it may use (RouterOS 7.24+)."},cpuList:{
$ref:"#/definitions/cpuList",description:"Processors it may use (RouterOS 7.21+)."},shmSize:{$ref:"#/definitions/size",description:"Size of /dev/shm (RouterOS 7\
.21.2+)."},tmpfs:{description:"Folders in memory with their sizes (RouterOS 7.21.2+).",oneOf:[{description:"Path and size.",type:"object",propertyNames:{pattern:"\
^/|\\$\\{"},additionalProperties:{$ref:"#/definitions/size"}},{description:"path:size.",type:"array",items:{$ref:"#/definitions/tmpfsShort"}}]},restart:{$ref:"#\
/definitions/restart",description:"What happens when it exits (RouterOS 7.20+)."},stopOnUnhealthy:{$ref:"#/definitions/flag",description:"Stopped when its healt\
h check fails (RouterOS 7.23+)."},healthcheck:{description:"Health check, instead of the image's (RouterOS 7.22+).",type:"object",properties:{cmd:{$ref:"#/defin\
itions/text",description:"Command that tells."},interval:{$ref:"#/definitions/time",description:"Time between two checks."},timeout:{$ref:"#/definitions/time",description:"\
Time a check may take."},startPeriod:{$ref:"#/definitions/time",description:"Time in which failures do not count."},startInterval:{$ref:"#/definitions/time",description:"\
Time between two checks while it starts."},retries:{$ref:"#/definitions/whole",description:"Failures that make it unhealthy."}},patternProperties:{"^x-":{description:"\
Anything: rosctr does not read keys that begin with x-."}},additionalProperties:!1},ignoreRemoteImageChange:{$ref:"#/definitions/flag",description:"RouterOS doe\
s not pull by itself when the image's name changes (RouterOS 7.23.2+)."},privileged:{$ref:"#/definitions/flag",description:"Runs with the rights of the router (\
RouterOS 7.24+)."},inlineEnv:{description:"Variables that stand in the container's own row (RouterOS 7.21+): no commas, no secrets. env is better.",type:"object",
propertyNames:{$ref:"#/definitions/envName"},additionalProperties:{$ref:"#/definitions/text"}},inlineMounts:{description:"Mounts that stand in the container's o\
wn row (RouterOS 7.21+). mounts is better.",type:"array",items:{$ref:"#/definitions/mountShort"}},state:{description:"Whether it runs; default running.",type:"s\
tring",enum:["running","stopped"]},protect:{$ref:"#/definitions/flag",description:"Nothing that stops, replaces or deletes it happens without a word on the comm\
and line."},volatile:{$ref:"#/definitions/flag",description:"Nothing in its root-dir is worth keeping."},update:{$ref:"#/definitions/update",description:"How a \
new image comes in; default auto."},managementPath:{$ref:"#/definitions/flag",description:"The way to the router itself leads through this container: it is chan\
ged last, staged, and watched longest."},preReplace:{description:"Done before its root-dir is replaced, and before anything is stopped: save or command.",type:"\
object",properties:{save:{$ref:"#/definitions/diskPath",description:"The router saves the container in this archive (RouterOS 7.24+); a number is added where it\
 is there already."},command:{description:"Program and arguments, run where rosctr runs, without a shell, and only where ROSCTR_ALLOW_EXEC=1 is set there.",type:"\
array",items:{$ref:"#/definitions/text"},minItems:1}},patternProperties:{"^x-":{description:"Anything: rosctr does not read keys that begin with x-."}},additionalProperties:!1},
dependsOn:{description:"Containers that have to run before it.",type:"array",items:{$ref:"#/definitions/localKey"}},previously:{$ref:"#/definitions/previously",
description:"Former local names."}},patternProperties:{"^x-":{description:"Anything: rosctr does not read keys that begin with x-."}},additionalProperties:!1},Zr=new RegExp(
"^([A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?(:[0-9]+)?/)?[a-z0-9]+([._-]+[a-z0-9]+)*(/[a-z0-9]+([._-]+[a-z0-9]+)*)*(:[A-Za-z0-9_][A-Za-z0-9_.-]{0,127})?(@sha256:[\
0-9a-f]{64})?$|\\$\\{","u");function Ee(r,{instancePath:s="",parentData:g,parentDataProperty:h,rootData:n=r}={}){let e=null,t=0;if(typeof r=="string"){if(!Zr.test(
r)){const i={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^([A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?(:[0-9]+)?/)?[a-z0-9]+([._-]+[a-z\
0-9]+)*(/[a-z0-9]+([._-]+[a-z0-9]+)*)*(:[A-Za-z0-9_][A-Za-z0-9_.-]{0,127})?(@sha256:[0-9a-f]{64})?$|\\$\\{"},message:'must match pattern "^([A-Za-z0-9]([A-Za-z0\
-9.-]*[A-Za-z0-9])?(:[0-9]+)?/)?[a-z0-9]+([._-]+[a-z0-9]+)*(/[a-z0-9]+([._-]+[a-z0-9]+)*)*(:[A-Za-z0-9_][A-Za-z0-9_.-]{0,127})?(@sha256:[0-9a-f]{64})?$|\\$\\{"'};
e===null?e=[i]:e.push(i),t++}}else{const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.
push(i),t++}return Ee.errors=e,t===0}function le(r,{instancePath:s="",parentData:g,parentDataProperty:h,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&
!Array.isArray(r)){for(const o in r){const p=t;Z(o,{instancePath:s,parentData:r,parentDataProperty:h,rootData:n})||(e=e===null?Z.errors:e.concat(Z.errors),t=e.length);
var i=p===t;if(!i){const v={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:o},message:"property name must be valid"};e===
null?e=[v]:e.push(v),t++}}for(const o in r)ne(r[o],{instancePath:s+"/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:r,parentDataProperty:o,rootData:n})||
(e=e===null?ne.errors:e.concat(ne.errors),t=e.length)}else{const o={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be ob\
ject"};e===null?e=[o]:e.push(o),t++}return le.errors=e,t===0}var rr={description:"A published port.",oneOf:[{$ref:"#/definitions/portShort"},{description:"A pub\
lished port and more.",type:"object",required:["published"],properties:{published:{$ref:"#/definitions/portRange",description:"Port of the router."},target:{$ref:"\
#/definitions/portRange",description:"Port of the container; default: the same."},protocol:{description:"Protocol; default tcp.",type:"string",enum:["tcp","udp",
"sctp"]},list:{$ref:"#/definitions/rosName",description:"Interface list where the traffic comes from; default LAN."},interface:{$ref:"#/definitions/rosName",description:"\
Interface where the traffic comes from."},address:{$ref:"#/definitions/ip",description:"Address of the router that the traffic is for."},everywhere:{$ref:"#/def\
initions/flag",description:"From every interface, the internet too."},family:{description:"IPv4, IPv6 or both; default: the families of the container's addresse\
s.",type:"string",enum:["ipv4","ipv6","both"]},before:{$ref:"#/definitions/beforeKey",description:"Row to stand before in the NAT menu."},disabled:{$ref:"#/defi\
nitions/flag",description:"The row is there but off."},comment:{$ref:"#/definitions/text",description:"Comment of the row."},previously:{description:"Former key\
s of the row, like pihole-53-udp.",type:"array",items:{$ref:"#/definitions/beforeKey"},minItems:1}},patternProperties:{"^x-":{description:"Anything: rosctr does\
 not read keys that begin with x-."}},additionalProperties:!1}]},Kr={description:"A published port: the router's port, the container's port, the protocol (tcp i\
f absent).",type:["string","integer"],examples:["8080:80/tcp","53:53/udp","8000-8010:8000-8010"]};function Se(r,{instancePath:s="",parentData:g,parentDataProperty:h,
rootData:n=r}={}){let e=null,t=0;if(typeof r!="string"&&!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){const i={instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:Kr.type},message:"must be string,integer"};e===null?e=[i]:e.push(i),t++}return Se.errors=e,t===0}var Ur={description:"A port, or a range of p\
orts.",type:["string","integer"],pattern:"^[0-9]{1,5}(-[0-9]{1,5})?$|\\$\\{",minimum:1,maximum:65535},Gr=new RegExp("^[0-9]{1,5}(-[0-9]{1,5})?$|\\$\\{","u");function fe(r,{
instancePath:s="",parentData:g,parentDataProperty:h,rootData:n=r}={}){let e=null,t=0;if(typeof r!="string"&&!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){
const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:Ur.type},message:"must be string,integer"};e===null?e=[i]:e.push(i),t++}if(typeof r=="nu\
mber"&&isFinite(r)){if(r>65535||isNaN(r)){const i={instancePath:s,schemaPath:"#/maximum",keyword:"maximum",params:{comparison:"<=",limit:65535},message:"must be\
 <= 65535"};e===null?e=[i]:e.push(i),t++}if(r<1||isNaN(r)){const i={instancePath:s,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1"};e===null?e=[i]:e.push(i),t++}}if(typeof r=="string"&&!Gr.test(r)){const i={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"\
^[0-9]{1,5}(-[0-9]{1,5})?$|\\$\\{"},message:'must match pattern "^[0-9]{1,5}(-[0-9]{1,5})?$|\\$\\{"'};e===null?e=[i]:e.push(i),t++}return fe.errors=e,t===0}function Te(r,{
instancePath:s="",parentData:g,parentDataProperty:h,rootData:n=r}={}){let e=null,t=0;const i=t;let o=!1,p=null;const v=t;Se(r,{instancePath:s,parentData:g,parentDataProperty:h,
rootData:n})||(e=e===null?Se.errors:e.concat(Se.errors),t=e.length);var l=v===t;l&&(o=!0,p=0);const f=t;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.published===
void 0){const a={instancePath:s,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:"published"},message:"must have required property 'pu\
blished'"};e===null?e=[a]:e.push(a),t++}for(const a in r)if(!(F.call(rr.oneOf[1].properties,a)||$.test(a))){const u={instancePath:s,schemaPath:"#/oneOf/1/additi\
onalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have additional properties"};e===null?e=[u]:e.push(u),t++}if(r.published!==
void 0&&(fe(r.published,{instancePath:s+"/published",parentData:r,parentDataProperty:"published",rootData:n})||(e=e===null?fe.errors:e.concat(fe.errors),t=e.length)),
r.target!==void 0&&(fe(r.target,{instancePath:s+"/target",parentData:r,parentDataProperty:"target",rootData:n})||(e=e===null?fe.errors:e.concat(fe.errors),t=e.length)),
r.protocol!==void 0){let a=r.protocol;if(typeof a!="string"){const u={instancePath:s+"/protocol",schemaPath:"#/oneOf/1/properties/protocol/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[u]:e.push(u),t++}if(!(a==="tcp"||a==="udp"||a==="sctp")){const u={instancePath:s+"/protocol",schemaPath:"\
#/oneOf/1/properties/protocol/enum",keyword:"enum",params:{allowedValues:rr.oneOf[1].properties.protocol.enum},message:"must be equal to one of the allowed valu\
es"};e===null?e=[u]:e.push(u),t++}}if(r.list!==void 0&&(x(r.list,{instancePath:s+"/list",parentData:r,parentDataProperty:"list",rootData:n})||(e=e===null?x.errors:
e.concat(x.errors),t=e.length)),r.interface!==void 0&&(x(r.interface,{instancePath:s+"/interface",parentData:r,parentDataProperty:"interface",rootData:n})||(e=e===
null?x.errors:e.concat(x.errors),t=e.length)),r.address!==void 0&&(j(r.address,{instancePath:s+"/address",parentData:r,parentDataProperty:"address",rootData:n})||
(e=e===null?j.errors:e.concat(j.errors),t=e.length)),r.everywhere!==void 0&&(d(r.everywhere,{instancePath:s+"/everywhere",parentData:r,parentDataProperty:"every\
where",rootData:n})||(e=e===null?d.errors:e.concat(d.errors),t=e.length)),r.family!==void 0){let a=r.family;if(typeof a!="string"){const u={instancePath:s+"/fam\
ily",schemaPath:"#/oneOf/1/properties/family/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[u]:e.push(u),t++}if(!(a==="ipv4"||
a==="ipv6"||a==="both")){const u={instancePath:s+"/family",schemaPath:"#/oneOf/1/properties/family/enum",keyword:"enum",params:{allowedValues:rr.oneOf[1].properties.
family.enum},message:"must be equal to one of the allowed values"};e===null?e=[u]:e.push(u),t++}}if(r.before!==void 0&&(M(r.before,{instancePath:s+"/before",parentData:r,
parentDataProperty:"before",rootData:n})||(e=e===null?M.errors:e.concat(M.errors),t=e.length)),r.disabled!==void 0&&(d(r.disabled,{instancePath:s+"/disabled",parentData:r,
parentDataProperty:"disabled",rootData:n})||(e=e===null?d.errors:e.concat(d.errors),t=e.length)),r.comment!==void 0&&(y(r.comment,{instancePath:s+"/comment",parentData:r,
parentDataProperty:"comment",rootData:n})||(e=e===null?y.errors:e.concat(y.errors),t=e.length)),r.previously!==void 0){let a=r.previously;if(Array.isArray(a)){if(a.
length<1){const P={instancePath:s+"/previously",schemaPath:"#/oneOf/1/properties/previously/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have\
 fewer than 1 items"};e===null?e=[P]:e.push(P),t++}const u=a.length;for(let P=0;P<u;P++)M(a[P],{instancePath:s+"/previously/"+P,parentData:a,parentDataProperty:P,
rootData:n})||(e=e===null?M.errors:e.concat(M.errors),t=e.length)}else{const u={instancePath:s+"/previously",schemaPath:"#/oneOf/1/properties/previously/type",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[u]:e.push(u),t++}}}else{const a={instancePath:s,schemaPath:"#/oneOf/1/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),t++}var l=f===t;if(l&&o?(o=!1,p=[p,1]):l&&(o=!0,p=1),o)t=i,e!==null&&(i?e.length=i:e=null);else{
const a={instancePath:s,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:p},message:"must match exactly one schema in oneOf"};e===null?e=[a]:e.push(a),
t++}return Te.errors=e,t===0}function ce(r,{instancePath:s="",parentData:g,parentDataProperty:h,rootData:n=r}={}){let e=null,t=0;const i=t;let o=!1,p=null;const v=t;
j(r,{instancePath:s,parentData:g,parentDataProperty:h,rootData:n})||(e=e===null?j.errors:e.concat(j.errors),t=e.length);var l=v===t;l&&(o=!0,p=0);const f=t;if(Array.
isArray(r)){const a=r.length;for(let u=0;u<a;u++)j(r[u],{instancePath:s+"/"+u,parentData:r,parentDataProperty:u,rootData:n})||(e=e===null?j.errors:e.concat(j.errors),
t=e.length)}else{const a={instancePath:s,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[a]:e.push(a),t++}
var l=f===t;if(l&&o?(o=!1,p=[p,1]):l&&(o=!0,p=1),o)t=i,e!==null&&(i?e.length=i:e=null);else{const a={instancePath:s,schemaPath:"#/oneOf",keyword:"oneOf",params:{
passingSchemas:p},message:"must match exactly one schema in oneOf"};e===null?e=[a]:e.push(a),t++}return ce.errors=e,t===0}function me(r,{instancePath:s="",parentData:g,
parentDataProperty:h,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r))for(const i in r)j(r[i],{instancePath:s+"/"+i.replace(/~/g,"~0").
replace(/\//g,"~1"),parentData:r,parentDataProperty:i,rootData:n})||(e=e===null?j.errors:e.concat(j.errors),t=e.length);else{const i={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[i]:e.push(i),t++}return me.errors=e,t===0}var Wr={description:"A size, or un\
limited.",type:["string","integer"],pattern:"^unlimited$|^[0-9]+(\\.[0-9]+)?\\s*([kKmMgG]([iI][bB])?|[bB])?$|\\$\\{",minimum:0,examples:["512MiB","unlimited"]},
Xr=new RegExp("^unlimited$|^[0-9]+(\\.[0-9]+)?\\s*([kKmMgG]([iI][bB])?|[bB])?$|\\$\\{","u");function N(r,{instancePath:s="",parentData:g,parentDataProperty:h,rootData:n=r}={}){
let e=null,t=0;if(typeof r!="string"&&!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:Wr.type},message:"must be string,integer"};e===null?e=[i]:e.push(i),t++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){const i={instancePath:s,schemaPath:"\
#/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[i]:e.push(i),t++}if(typeof r=="string"&&!Xr.test(r)){const i={
instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^unlimited$|^[0-9]+(\\.[0-9]+)?\\s*([kKmMgG]([iI][bB])?|[bB])?$|\\$\\{"},message:'must \
match pattern "^unlimited$|^[0-9]+(\\.[0-9]+)?\\s*([kKmMgG]([iI][bB])?|[bB])?$|\\$\\{"'};e===null?e=[i]:e.push(i),t++}return N.errors=e,t===0}var Jr={description:"\
Processors it may use (RouterOS 7.21+).",oneOf:[{$ref:"#/definitions/cpuNumbers"},{description:"Numbers.",type:"array",items:{description:"A processor.",type:["\
integer","string"],pattern:"^[0-9]+$|\\$\\{",minimum:0}}]},Qr={description:"Processor numbers with commas.",type:["string","integer"],pattern:"^[0-9]+(-[0-9]+)?\
(,[0-9]+(-[0-9]+)?)*$|\\$\\{",minimum:0,examples:["0,1"]},Yr=new RegExp("^[0-9]+(-[0-9]+)?(,[0-9]+(-[0-9]+)?)*$|\\$\\{","u");function qe(r,{instancePath:s="",parentData:g,
parentDataProperty:h,rootData:n=r}={}){let e=null,t=0;if(typeof r!="string"&&!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){const i={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:Qr.type},message:"must be string,integer"};e===null?e=[i]:e.push(i),t++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){
const i={instancePath:s,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[i]:e.push(i),t++}if(typeof r==
"string"&&!Yr.test(r)){const i={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[0-9]+(-[0-9]+)?(,[0-9]+(-[0-9]+)?)*$|\\$\\{"},message:'\
must match pattern "^[0-9]+(-[0-9]+)?(,[0-9]+(-[0-9]+)?)*$|\\$\\{"'};e===null?e=[i]:e.push(i),t++}return qe.errors=e,t===0}var et=new RegExp("^[0-9]+$|\\$\\{","\
u");function ue(r,{instancePath:s="",parentData:g,parentDataProperty:h,rootData:n=r}={}){let e=null,t=0;const i=t;let o=!1,p=null;const v=t;qe(r,{instancePath:s,
parentData:g,parentDataProperty:h,rootData:n})||(e=e===null?qe.errors:e.concat(qe.errors),t=e.length);var l=v===t;l&&(o=!0,p=0);const f=t;if(Array.isArray(r)){const a=r.
length;for(let u=0;u<a;u++){let P=r[u];if(!(typeof P=="number"&&!(P%1)&&!isNaN(P)&&isFinite(P))&&typeof P!="string"){const w={instancePath:s+"/"+u,schemaPath:"#\
/oneOf/1/items/type",keyword:"type",params:{type:Jr.oneOf[1].items.type},message:"must be integer,string"};e===null?e=[w]:e.push(w),t++}if(typeof P=="number"&&isFinite(
P)&&(P<0||isNaN(P))){const w={instancePath:s+"/"+u,schemaPath:"#/oneOf/1/items/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};
e===null?e=[w]:e.push(w),t++}if(typeof P=="string"&&!et.test(P)){const w={instancePath:s+"/"+u,schemaPath:"#/oneOf/1/items/pattern",keyword:"pattern",params:{pattern:"\
^[0-9]+$|\\$\\{"},message:'must match pattern "^[0-9]+$|\\$\\{"'};e===null?e=[w]:e.push(w),t++}}}else{const a={instancePath:s,schemaPath:"#/oneOf/1/type",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[a]:e.push(a),t++}var l=f===t;if(l&&o?(o=!1,p=[p,1]):l&&(o=!0,p=1),o)t=i,e!==null&&(i?e.length=i:
e=null);else{const a={instancePath:s,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:p},message:"must match exactly one schema in oneOf"};e===null?e=
[a]:e.push(a),t++}return ue.errors=e,t===0}var rt={description:"A size: bytes, or a number with K, M, G, KiB, MiB, GiB.",type:["string","integer"],pattern:"^[0-\
9]+(\\.[0-9]+)?\\s*([kKmMgG]([iI][bB])?|[bB])?$|\\$\\{",minimum:0,examples:["64MiB","512M"]},tt=new RegExp("^[0-9]+(\\.[0-9]+)?\\s*([kKmMgG]([iI][bB])?|[bB])?$|\\$\
\\{","u");function K(r,{instancePath:s="",parentData:g,parentDataProperty:h,rootData:n=r}={}){let e=null,t=0;if(typeof r!="string"&&!(typeof r=="number"&&!(r%1)&&
!isNaN(r)&&isFinite(r))){const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:rt.type},message:"must be string,integer"};e===null?e=[i]:e.push(
i),t++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){const i={instancePath:s,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"};e===null?e=[i]:e.push(i),t++}if(typeof r=="string"&&!tt.test(r)){const i={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"\
^[0-9]+(\\.[0-9]+)?\\s*([kKmMgG]([iI][bB])?|[bB])?$|\\$\\{"},message:'must match pattern "^[0-9]+(\\.[0-9]+)?\\s*([kKmMgG]([iI][bB])?|[bB])?$|\\$\\{"'};e===null?
e=[i]:e.push(i),t++}return K.errors=e,t===0}var st=new RegExp("^/[^:=,@]*[:=][0-9]+(\\.[0-9]+)?([kKmMgG]([iI][bB])?|[bB])?$|\\$\\{","u");function Re(r,{instancePath:s="",
parentData:g,parentDataProperty:h,rootData:n=r}={}){let e=null,t=0;if(typeof r=="string"){if(!st.test(r)){const i={instancePath:s,schemaPath:"#/pattern",keyword:"\
pattern",params:{pattern:"^/[^:=,@]*[:=][0-9]+(\\.[0-9]+)?([kKmMgG]([iI][bB])?|[bB])?$|\\$\\{"},message:'must match pattern "^/[^:=,@]*[:=][0-9]+(\\.[0-9]+)?([kK\
mMgG]([iI][bB])?|[bB])?$|\\$\\{"'};e===null?e=[i]:e.push(i),t++}}else{const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[i]:e.push(i),t++}return Re.errors=e,t===0}var it={description:"no, on-failure or always.",type:"string",enum:["no","on-failure","al\
ways"]};function ye(r,{instancePath:s="",parentData:g,parentDataProperty:h,rootData:n=r}={}){let e=null,t=0;if(typeof r!="string"){const i={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}if(!(r==="no"||r==="on-failure"||r==="always")){const i={instancePath:s,
schemaPath:"#/enum",keyword:"enum",params:{allowedValues:it.enum},message:"must be equal to one of the allowed values"};e===null?e=[i]:e.push(i),t++}return ye.errors=
e,t===0}var nt={description:"A whole number.",type:["integer","string"],minimum:0,pattern:"^\\$\\{.+\\}$"};function z(r,{instancePath:s="",parentData:g,parentDataProperty:h,
rootData:n=r}={}){let e=null,t=0;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))&&typeof r!="string"){const i={instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:nt.type},message:"must be integer,string"};e===null?e=[i]:e.push(i),t++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){const i={instancePath:s,
schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[i]:e.push(i),t++}if(typeof r=="string"&&!er.test(r)){
const i={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^\\$\\{.+\\}$"},message:'must match pattern "^\\$\\{.+\\}$"'};e===null?e=[i]:e.
push(i),t++}return z.errors=e,t===0}function he(r,{instancePath:s="",parentData:g,parentDataProperty:h,rootData:n=r}={}){let e=null,t=0;const i=t;let o=!1,p=null;
const v=t;ye(r,{instancePath:s,parentData:g,parentDataProperty:h,rootData:n})||(e=e===null?ye.errors:e.concat(ye.errors),t=e.length);var l=v===t;l&&(o=!0,p=0);const f=t;
if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.policy===void 0){const a={instancePath:s,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:"\
policy"},message:"must have required property 'policy'"};e===null?e=[a]:e.push(a),t++}for(const a in r)if(!(a==="policy"||a==="interval"||a==="maxCount"||$.test(
a))){const u={instancePath:s,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have add\
itional properties"};e===null?e=[u]:e.push(u),t++}r.policy!==void 0&&(ye(r.policy,{instancePath:s+"/policy",parentData:r,parentDataProperty:"policy",rootData:n})||
(e=e===null?ye.errors:e.concat(ye.errors),t=e.length)),r.interval!==void 0&&(A(r.interval,{instancePath:s+"/interval",parentData:r,parentDataProperty:"interval",
rootData:n})||(e=e===null?A.errors:e.concat(A.errors),t=e.length)),r.maxCount!==void 0&&(z(r.maxCount,{instancePath:s+"/maxCount",parentData:r,parentDataProperty:"\
maxCount",rootData:n})||(e=e===null?z.errors:e.concat(z.errors),t=e.length))}else{const a={instancePath:s,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[a]:e.push(a),t++}var l=f===t;if(l&&o?(o=!1,p=[p,1]):l&&(o=!0,p=1),o)t=i,e!==null&&(i?e.length=i:e=null);else{const a={
instancePath:s,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:p},message:"must match exactly one schema in oneOf"};e===null?e=[a]:e.push(a),t++}return he.
errors=e,t===0}var ot={description:"auto: staged where the disk has room; staged: the new image runs beside the old one before that goes; recreate: the old one \
goes first; manual: only when the container is named with --target.",type:"string",enum:["auto","staged","recreate","manual"]};function de(r,{instancePath:s="",
parentData:g,parentDataProperty:h,rootData:n=r}={}){let e=null,t=0;if(typeof r!="string"){const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}if(!(r==="auto"||r==="staged"||r==="recreate"||r==="manual")){const i={instancePath:s,schemaPath:"\
#/enum",keyword:"enum",params:{allowedValues:ot.enum},message:"must be equal to one of the allowed values"};e===null?e=[i]:e.push(i),t++}return de.errors=e,t===
0}var at=new RegExp("^(\\[[0-9A-Fa-f:.]+\\]|[^\\s:/@\\[\\]]+):[0-9]{1,5}$|\\$\\{","u");function Ie(r,{instancePath:s="",parentData:g,parentDataProperty:h,rootData:n=r}={}){
let e=null,t=0;if(typeof r=="string"){if(!at.test(r)){const i={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^(\\[[0-9A-Fa-f:.]+\\]|[^\\\
s:/@\\[\\]]+):[0-9]{1,5}$|\\$\\{"},message:'must match pattern "^(\\[[0-9A-Fa-f:.]+\\]|[^\\s:/@\\[\\]]+):[0-9]{1,5}$|\\$\\{"'};e===null?e=[i]:e.push(i),t++}}else{
const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}return Ie.errors=e,t===
0}var pt=new RegExp("^https?://[^\\s/@]+(/\\S*)?$|\\$\\{","u");function Me(r,{instancePath:s="",parentData:g,parentDataProperty:h,rootData:n=r}={}){let e=null,t=0;
if(typeof r=="string"){if(!pt.test(r)){const i={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^https?://[^\\s/@]+(/\\S*)?$|\\$\\{"},message:'\
must match pattern "^https?://[^\\s/@]+(/\\S*)?$|\\$\\{"'};e===null?e=[i]:e.push(i),t++}}else{const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}return Me.errors=e,t===0}function ge(r,{instancePath:s="",parentData:g,parentDataProperty:h,
rootData:n=r}={}){let e=null,t=0;const i=t;let o=!1,p=null;const v=t;de(r,{instancePath:s,parentData:g,parentDataProperty:h,rootData:n})||(e=e===null?de.errors:
e.concat(de.errors),t=e.length);var l=v===t;l&&(o=!0,p=0);const f=t;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const a in r)if(!(a==="strategy"||a==="watc\
h"||a==="probe"||$.test(a))){const u={instancePath:s,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"\
must NOT have additional properties"};e===null?e=[u]:e.push(u),t++}if(r.strategy!==void 0&&(de(r.strategy,{instancePath:s+"/strategy",parentData:r,parentDataProperty:"\
strategy",rootData:n})||(e=e===null?de.errors:e.concat(de.errors),t=e.length)),r.watch!==void 0&&(A(r.watch,{instancePath:s+"/watch",parentData:r,parentDataProperty:"\
watch",rootData:n})||(e=e===null?A.errors:e.concat(A.errors),t=e.length)),r.probe!==void 0){let a=r.probe;if(a&&typeof a=="object"&&!Array.isArray(a)){for(const u in a)
if(!(u==="tcp"||u==="http"||$.test(u))){const P={instancePath:s+"/probe",schemaPath:"#/oneOf/1/properties/probe/additionalProperties",keyword:"additionalPropert\
ies",params:{additionalProperty:u},message:"must NOT have additional properties"};e===null?e=[P]:e.push(P),t++}a.tcp!==void 0&&(Ie(a.tcp,{instancePath:s+"/probe\
/tcp",parentData:a,parentDataProperty:"tcp",rootData:n})||(e=e===null?Ie.errors:e.concat(Ie.errors),t=e.length)),a.http!==void 0&&(Me(a.http,{instancePath:s+"/p\
robe/http",parentData:a,parentDataProperty:"http",rootData:n})||(e=e===null?Me.errors:e.concat(Me.errors),t=e.length))}else{const u={instancePath:s+"/probe",schemaPath:"\
#/oneOf/1/properties/probe/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[u]:e.push(u),t++}}}else{const a={instancePath:s,schemaPath:"\
#/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),t++}var l=f===t;if(l&&o?(o=!1,p=[p,1]):l&&(o=!0,p=1),o)
t=i,e!==null&&(i?e.length=i:e=null);else{const a={instancePath:s,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:p},message:"must match exactly one \
schema in oneOf"};e===null?e=[a]:e.push(a),t++}return ge.errors=e,t===0}function ze(r,{instancePath:s="",parentData:g,parentDataProperty:h,rootData:n=r}={}){let e=null,
t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.veth===void 0){const f={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
veth"},message:"must have required property 'veth'"};e===null?e=[f]:e.push(f),t++}for(const f in r)if(!(F.call(lr.properties,f)||$.test(f))){const l={instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f},message:"must NOT have additional properties"};e===null?e=[l]:e.
push(l),t++}if(r.name!==void 0&&(x(r.name,{instancePath:s+"/name",parentData:r,parentDataProperty:"name",rootData:n})||(e=e===null?x.errors:e.concat(x.errors),t=
e.length)),r.image!==void 0&&(Ee(r.image,{instancePath:s+"/image",parentData:r,parentDataProperty:"image",rootData:n})||(e=e===null?Ee.errors:e.concat(Ee.errors),
t=e.length)),r.file!==void 0&&(O(r.file,{instancePath:s+"/file",parentData:r,parentDataProperty:"file",rootData:n})||(e=e===null?O.errors:e.concat(O.errors),t=e.
length)),r.veth!==void 0){let f=r.veth;const l=t;let a=!1,u=null;const P=t;b(f,{instancePath:s+"/veth",parentData:r,parentDataProperty:"veth",rootData:n})||(e=e===
null?b.errors:e.concat(b.errors),t=e.length);var i=P===t;i&&(a=!0,u=0);const w=t;if(Array.isArray(f)){if(f.length<1){const m={instancePath:s+"/veth",schemaPath:"\
#/properties/veth/oneOf/1/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[m]:e.push(m),t++}const c=f.length;
for(let m=0;m<c;m++)b(f[m],{instancePath:s+"/veth/"+m,parentData:f,parentDataProperty:m,rootData:n})||(e=e===null?b.errors:e.concat(b.errors),t=e.length)}else{const c={
instancePath:s+"/veth",schemaPath:"#/properties/veth/oneOf/1/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[c]:e.push(c),t++}var i=w===
t;if(i&&a)a=!1,u=[u,1];else{i&&(a=!0,u=1);const c=t;ie(f,{instancePath:s+"/veth",parentData:r,parentDataProperty:"veth",rootData:n})||(e=e===null?ie.errors:e.concat(
ie.errors),t=e.length);var i=c===t;i&&a?(a=!1,u=[u,2]):i&&(a=!0,u=2)}if(a)t=l,e!==null&&(l?e.length=l:e=null);else{const c={instancePath:s+"/veth",schemaPath:"#\
/properties/veth/oneOf",keyword:"oneOf",params:{passingSchemas:u},message:"must match exactly one schema in oneOf"};e===null?e=[c]:e.push(c),t++}}if(r.envs!==void 0){
let f=r.envs;if(Array.isArray(f)){const l=f.length;for(let a=0;a<l;a++)b(f[a],{instancePath:s+"/envs/"+a,parentData:f,parentDataProperty:a,rootData:n})||(e=e===
null?b.errors:e.concat(b.errors),t=e.length)}else{const l={instancePath:s+"/envs",schemaPath:"#/properties/envs/type",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[l]:e.push(l),t++}}if(r.env!==void 0&&(le(r.env,{instancePath:s+"/env",parentData:r,parentDataProperty:"env",rootData:n})||(e=e===null?
le.errors:e.concat(le.errors),t=e.length)),r.mounts!==void 0){let f=r.mounts;if(Array.isArray(f)){const l=f.length;for(let a=0;a<l;a++)pe(f[a],{instancePath:s+"\
/mounts/"+a,parentData:f,parentDataProperty:a,rootData:n})||(e=e===null?pe.errors:e.concat(pe.errors),t=e.length)}else{const l={instancePath:s+"/mounts",schemaPath:"\
#/properties/mounts/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[l]:e.push(l),t++}}if(r.ports!==void 0){let f=r.ports;if(Array.
isArray(f)){const l=f.length;for(let a=0;a<l;a++)Te(f[a],{instancePath:s+"/ports/"+a,parentData:f,parentDataProperty:a,rootData:n})||(e=e===null?Te.errors:e.concat(
Te.errors),t=e.length)}else{const l={instancePath:s+"/ports",schemaPath:"#/properties/ports/type",keyword:"type",params:{type:"array"},message:"must be array"};
e===null?e=[l]:e.push(l),t++}}if(r.rootDir!==void 0&&(O(r.rootDir,{instancePath:s+"/rootDir",parentData:r,parentDataProperty:"rootDir",rootData:n})||(e=e===null?
O.errors:e.concat(O.errors),t=e.length)),r.storage!==void 0&&(q(r.storage,{instancePath:s+"/storage",parentData:r,parentDataProperty:"storage",rootData:n})||(e=
e===null?q.errors:e.concat(q.errors),t=e.length)),r.layerDir!==void 0&&(O(r.layerDir,{instancePath:s+"/layerDir",parentData:r,parentDataProperty:"layerDir",rootData:n})||
(e=e===null?O.errors:e.concat(O.errors),t=e.length)),r.cmd!==void 0&&(y(r.cmd,{instancePath:s+"/cmd",parentData:r,parentDataProperty:"cmd",rootData:n})||(e=e===
null?y.errors:e.concat(y.errors),t=e.length)),r.entrypoint!==void 0&&(y(r.entrypoint,{instancePath:s+"/entrypoint",parentData:r,parentDataProperty:"entrypoint",
rootData:n})||(e=e===null?y.errors:e.concat(y.errors),t=e.length)),r.shell!==void 0&&(y(r.shell,{instancePath:s+"/shell",parentData:r,parentDataProperty:"shell",
rootData:n})||(e=e===null?y.errors:e.concat(y.errors),t=e.length)),r.workdir!==void 0&&(ae(r.workdir,{instancePath:s+"/workdir",parentData:r,parentDataProperty:"\
workdir",rootData:n})||(e=e===null?ae.errors:e.concat(ae.errors),t=e.length)),r.user!==void 0&&(y(r.user,{instancePath:s+"/user",parentData:r,parentDataProperty:"\
user",rootData:n})||(e=e===null?y.errors:e.concat(y.errors),t=e.length)),r.hostname!==void 0&&(y(r.hostname,{instancePath:s+"/hostname",parentData:r,parentDataProperty:"\
hostname",rootData:n})||(e=e===null?y.errors:e.concat(y.errors),t=e.length)),r.domainName!==void 0&&(y(r.domainName,{instancePath:s+"/domainName",parentData:r,parentDataProperty:"\
domainName",rootData:n})||(e=e===null?y.errors:e.concat(y.errors),t=e.length)),r.dns!==void 0&&(ce(r.dns,{instancePath:s+"/dns",parentData:r,parentDataProperty:"\
dns",rootData:n})||(e=e===null?ce.errors:e.concat(ce.errors),t=e.length)),r.hosts!==void 0&&(me(r.hosts,{instancePath:s+"/hosts",parentData:r,parentDataProperty:"\
hosts",rootData:n})||(e=e===null?me.errors:e.concat(me.errors),t=e.length)),r.logging!==void 0&&(d(r.logging,{instancePath:s+"/logging",parentData:r,parentDataProperty:"\
logging",rootData:n})||(e=e===null?d.errors:e.concat(d.errors),t=e.length)),r.startOnBoot!==void 0&&(d(r.startOnBoot,{instancePath:s+"/startOnBoot",parentData:r,
parentDataProperty:"startOnBoot",rootData:n})||(e=e===null?d.errors:e.concat(d.errors),t=e.length)),r.stopSignal!==void 0&&(y(r.stopSignal,{instancePath:s+"/sto\
pSignal",parentData:r,parentDataProperty:"stopSignal",rootData:n})||(e=e===null?y.errors:e.concat(y.errors),t=e.length)),r.stopTime!==void 0&&(A(r.stopTime,{instancePath:s+
"/stopTime",parentData:r,parentDataProperty:"stopTime",rootData:n})||(e=e===null?A.errors:e.concat(A.errors),t=e.length)),r.comment!==void 0&&(y(r.comment,{instancePath:s+
"/comment",parentData:r,parentDataProperty:"comment",rootData:n})||(e=e===null?y.errors:e.concat(y.errors),t=e.length)),r.checkCertificate!==void 0&&(d(r.checkCertificate,
{instancePath:s+"/checkCertificate",parentData:r,parentDataProperty:"checkCertificate",rootData:n})||(e=e===null?d.errors:e.concat(d.errors),t=e.length)),r.devices!==
void 0){let f=r.devices;if(Array.isArray(f)){const l=f.length;for(let a=0;a<l;a++)y(f[a],{instancePath:s+"/devices/"+a,parentData:f,parentDataProperty:a,rootData:n})||
(e=e===null?y.errors:e.concat(y.errors),t=e.length)}else{const l={instancePath:s+"/devices",schemaPath:"#/properties/devices/type",keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[l]:e.push(l),t++}}if(r.memoryHigh!==void 0&&(N(r.memoryHigh,{instancePath:s+"/memoryHigh",parentData:r,parentDataProperty:"\
memoryHigh",rootData:n})||(e=e===null?N.errors:e.concat(N.errors),t=e.length)),r.memoryMax!==void 0&&(N(r.memoryMax,{instancePath:s+"/memoryMax",parentData:r,parentDataProperty:"\
memoryMax",rootData:n})||(e=e===null?N.errors:e.concat(N.errors),t=e.length)),r.swapMax!==void 0&&(N(r.swapMax,{instancePath:s+"/swapMax",parentData:r,parentDataProperty:"\
swapMax",rootData:n})||(e=e===null?N.errors:e.concat(N.errors),t=e.length)),r.cpuList!==void 0&&(ue(r.cpuList,{instancePath:s+"/cpuList",parentData:r,parentDataProperty:"\
cpuList",rootData:n})||(e=e===null?ue.errors:e.concat(ue.errors),t=e.length)),r.shmSize!==void 0&&(K(r.shmSize,{instancePath:s+"/shmSize",parentData:r,parentDataProperty:"\
shmSize",rootData:n})||(e=e===null?K.errors:e.concat(K.errors),t=e.length)),r.tmpfs!==void 0){let f=r.tmpfs;const l=t;let a=!1,u=null;const P=t;if(f&&typeof f==
"object"&&!Array.isArray(f)){for(const c in f){const m=t;if(typeof c=="string"&&!pr.test(c)){const D={instancePath:s+"/tmpfs",schemaPath:"#/properties/tmpfs/one\
Of/0/propertyNames/pattern",keyword:"pattern",params:{pattern:"^/|\\$\\{"},message:'must match pattern "^/|\\$\\{"',propertyName:c};e===null?e=[D]:e.push(D),t++}
var o=m===t;if(!o){const D={instancePath:s+"/tmpfs",schemaPath:"#/properties/tmpfs/oneOf/0/propertyNames",keyword:"propertyNames",params:{propertyName:c},message:"\
property name must be valid"};e===null?e=[D]:e.push(D),t++}}for(const c in f)K(f[c],{instancePath:s+"/tmpfs/"+c.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:f,
parentDataProperty:c,rootData:n})||(e=e===null?K.errors:e.concat(K.errors),t=e.length)}else{const c={instancePath:s+"/tmpfs",schemaPath:"#/properties/tmpfs/oneO\
f/0/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[c]:e.push(c),t++}var p=P===t;p&&(a=!0,u=0);const w=t;if(Array.isArray(f)){
const c=f.length;for(let m=0;m<c;m++)Re(f[m],{instancePath:s+"/tmpfs/"+m,parentData:f,parentDataProperty:m,rootData:n})||(e=e===null?Re.errors:e.concat(Re.errors),
t=e.length)}else{const c={instancePath:s+"/tmpfs",schemaPath:"#/properties/tmpfs/oneOf/1/type",keyword:"type",params:{type:"array"},message:"must be array"};e===
null?e=[c]:e.push(c),t++}var p=w===t;if(p&&a?(a=!1,u=[u,1]):p&&(a=!0,u=1),a)t=l,e!==null&&(l?e.length=l:e=null);else{const c={instancePath:s+"/tmpfs",schemaPath:"\
#/properties/tmpfs/oneOf",keyword:"oneOf",params:{passingSchemas:u},message:"must match exactly one schema in oneOf"};e===null?e=[c]:e.push(c),t++}}if(r.restart!==
void 0&&(he(r.restart,{instancePath:s+"/restart",parentData:r,parentDataProperty:"restart",rootData:n})||(e=e===null?he.errors:e.concat(he.errors),t=e.length)),
r.stopOnUnhealthy!==void 0&&(d(r.stopOnUnhealthy,{instancePath:s+"/stopOnUnhealthy",parentData:r,parentDataProperty:"stopOnUnhealthy",rootData:n})||(e=e===null?
d.errors:e.concat(d.errors),t=e.length)),r.healthcheck!==void 0){let f=r.healthcheck;if(f&&typeof f=="object"&&!Array.isArray(f)){for(const l in f)if(!(l==="cmd"||
l==="interval"||l==="timeout"||l==="startPeriod"||l==="startInterval"||l==="retries"||$.test(l))){const a={instancePath:s+"/healthcheck",schemaPath:"#/propertie\
s/healthcheck/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT have additional properties"};e===null?e=[a]:e.
push(a),t++}f.cmd!==void 0&&(y(f.cmd,{instancePath:s+"/healthcheck/cmd",parentData:f,parentDataProperty:"cmd",rootData:n})||(e=e===null?y.errors:e.concat(y.errors),
t=e.length)),f.interval!==void 0&&(A(f.interval,{instancePath:s+"/healthcheck/interval",parentData:f,parentDataProperty:"interval",rootData:n})||(e=e===null?A.errors:
e.concat(A.errors),t=e.length)),f.timeout!==void 0&&(A(f.timeout,{instancePath:s+"/healthcheck/timeout",parentData:f,parentDataProperty:"timeout",rootData:n})||
(e=e===null?A.errors:e.concat(A.errors),t=e.length)),f.startPeriod!==void 0&&(A(f.startPeriod,{instancePath:s+"/healthcheck/startPeriod",parentData:f,parentDataProperty:"\
startPeriod",rootData:n})||(e=e===null?A.errors:e.concat(A.errors),t=e.length)),f.startInterval!==void 0&&(A(f.startInterval,{instancePath:s+"/healthcheck/start\
Interval",parentData:f,parentDataProperty:"startInterval",rootData:n})||(e=e===null?A.errors:e.concat(A.errors),t=e.length)),f.retries!==void 0&&(z(f.retries,{instancePath:s+
"/healthcheck/retries",parentData:f,parentDataProperty:"retries",rootData:n})||(e=e===null?z.errors:e.concat(z.errors),t=e.length))}else{const l={instancePath:s+
"/healthcheck",schemaPath:"#/properties/healthcheck/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[l]:e.push(l),t++}}if(r.ignoreRemoteImageChange!==
void 0&&(d(r.ignoreRemoteImageChange,{instancePath:s+"/ignoreRemoteImageChange",parentData:r,parentDataProperty:"ignoreRemoteImageChange",rootData:n})||(e=e===null?
d.errors:e.concat(d.errors),t=e.length)),r.privileged!==void 0&&(d(r.privileged,{instancePath:s+"/privileged",parentData:r,parentDataProperty:"privileged",rootData:n})||
(e=e===null?d.errors:e.concat(d.errors),t=e.length)),r.inlineEnv!==void 0){let f=r.inlineEnv;if(f&&typeof f=="object"&&!Array.isArray(f)){for(const l in f){const a=t;
Z(l,{instancePath:s+"/inlineEnv",parentData:f,parentDataProperty:"inlineEnv",rootData:n})||(e=e===null?Z.errors:e.concat(Z.errors),t=e.length);var v=a===t;if(!v){
const u={instancePath:s+"/inlineEnv",schemaPath:"#/properties/inlineEnv/propertyNames",keyword:"propertyNames",params:{propertyName:l},message:"property name mu\
st be valid"};e===null?e=[u]:e.push(u),t++}}for(const l in f)y(f[l],{instancePath:s+"/inlineEnv/"+l.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:f,parentDataProperty:l,
rootData:n})||(e=e===null?y.errors:e.concat(y.errors),t=e.length)}else{const l={instancePath:s+"/inlineEnv",schemaPath:"#/properties/inlineEnv/type",keyword:"ty\
pe",params:{type:"object"},message:"must be object"};e===null?e=[l]:e.push(l),t++}}if(r.inlineMounts!==void 0){let f=r.inlineMounts;if(Array.isArray(f)){const l=f.
length;for(let a=0;a<l;a++)oe(f[a],{instancePath:s+"/inlineMounts/"+a,parentData:f,parentDataProperty:a,rootData:n})||(e=e===null?oe.errors:e.concat(oe.errors),
t=e.length)}else{const l={instancePath:s+"/inlineMounts",schemaPath:"#/properties/inlineMounts/type",keyword:"type",params:{type:"array"},message:"must be array"};
e===null?e=[l]:e.push(l),t++}}if(r.state!==void 0){let f=r.state;if(typeof f!="string"){const l={instancePath:s+"/state",schemaPath:"#/properties/state/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),t++}if(!(f==="running"||f==="stopped")){const l={instancePath:s+"/state",schemaPath:"\
#/properties/state/enum",keyword:"enum",params:{allowedValues:lr.properties.state.enum},message:"must be equal to one of the allowed values"};e===null?e=[l]:e.push(
l),t++}}if(r.protect!==void 0&&(d(r.protect,{instancePath:s+"/protect",parentData:r,parentDataProperty:"protect",rootData:n})||(e=e===null?d.errors:e.concat(d.errors),
t=e.length)),r.volatile!==void 0&&(d(r.volatile,{instancePath:s+"/volatile",parentData:r,parentDataProperty:"volatile",rootData:n})||(e=e===null?d.errors:e.concat(
d.errors),t=e.length)),r.update!==void 0&&(ge(r.update,{instancePath:s+"/update",parentData:r,parentDataProperty:"update",rootData:n})||(e=e===null?ge.errors:e.
concat(ge.errors),t=e.length)),r.managementPath!==void 0&&(d(r.managementPath,{instancePath:s+"/managementPath",parentData:r,parentDataProperty:"managementPath",
rootData:n})||(e=e===null?d.errors:e.concat(d.errors),t=e.length)),r.preReplace!==void 0){let f=r.preReplace;if(f&&typeof f=="object"&&!Array.isArray(f)){for(const l in f)
if(!(l==="save"||l==="command"||$.test(l))){const a={instancePath:s+"/preReplace",schemaPath:"#/properties/preReplace/additionalProperties",keyword:"additionalP\
roperties",params:{additionalProperty:l},message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),t++}if(f.save!==void 0&&(O(f.save,{instancePath:s+
"/preReplace/save",parentData:f,parentDataProperty:"save",rootData:n})||(e=e===null?O.errors:e.concat(O.errors),t=e.length)),f.command!==void 0){let l=f.command;
if(Array.isArray(l)){if(l.length<1){const u={instancePath:s+"/preReplace/command",schemaPath:"#/properties/preReplace/properties/command/minItems",keyword:"minI\
tems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[u]:e.push(u),t++}const a=l.length;for(let u=0;u<a;u++)y(l[u],{instancePath:s+"/pr\
eReplace/command/"+u,parentData:l,parentDataProperty:u,rootData:n})||(e=e===null?y.errors:e.concat(y.errors),t=e.length)}else{const a={instancePath:s+"/preRepla\
ce/command",schemaPath:"#/properties/preReplace/properties/command/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[a]:e.push(a),
t++}}}else{const l={instancePath:s+"/preReplace",schemaPath:"#/properties/preReplace/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[l]:e.push(l),t++}}if(r.dependsOn!==void 0){let f=r.dependsOn;if(Array.isArray(f)){const l=f.length;for(let a=0;a<l;a++)b(f[a],{instancePath:s+"/dependsOn/"+a,
parentData:f,parentDataProperty:a,rootData:n})||(e=e===null?b.errors:e.concat(b.errors),t=e.length)}else{const l={instancePath:s+"/dependsOn",schemaPath:"#/prop\
erties/dependsOn/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[l]:e.push(l),t++}}r.previously!==void 0&&(_(r.previously,{instancePath:s+
"/previously",parentData:r,parentDataProperty:"previously",rootData:n})||(e=e===null?_.errors:e.concat(_.errors),t=e.length))}else{const f={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[f]:e.push(f),t++}return ze.errors=e,t===0}function Fe(r,{instancePath:s="",parentData:g,
parentDataProperty:h,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.path===void 0){const i={instancePath:s,schemaPath:"#/req\
uired",keyword:"required",params:{missingProperty:"path"},message:"must have required property 'path'"};e===null?e=[i]:e.push(i),t++}if(r.contents===void 0){const i={
instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"contents"},message:"must have required property 'contents'"};e===null?e=[i]:e.
push(i),t++}for(const i in r)if(!(i==="path"||i==="contents"||$.test(i))){const o={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalPropert\
ies",params:{additionalProperty:i},message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),t++}r.path!==void 0&&(O(r.path,{instancePath:s+"/path",
parentData:r,parentDataProperty:"path",rootData:n})||(e=e===null?O.errors:e.concat(O.errors),t=e.length)),r.contents!==void 0&&(S(r.contents,{instancePath:s+"/c\
ontents",parentData:r,parentDataProperty:"contents",rootData:n})||(e=e===null?S.errors:e.concat(S.errors),t=e.length))}else{const i={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[i]:e.push(i),t++}return Fe.errors=e,t===0}function Le(r,{instancePath:s="",parentData:g,
parentDataProperty:h,rootData:n=r}={}){let e=null,t=0;const i=t;let o=!1,p=null;const v=t;O(r,{instancePath:s,parentData:g,parentDataProperty:h,rootData:n})||(e=
e===null?O.errors:e.concat(O.errors),t=e.length);var l=v===t;l&&(o=!0,p=0);const f=t;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.path===void 0){const a={instancePath:s,
schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:"path"},message:"must have required property 'path'"};e===null?e=[a]:e.push(a),t++}for(const a in r)
if(!(a==="path"||$.test(a))){const u={instancePath:s,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"\
must NOT have additional properties"};e===null?e=[u]:e.push(u),t++}r.path!==void 0&&(O(r.path,{instancePath:s+"/path",parentData:r,parentDataProperty:"path",rootData:n})||
(e=e===null?O.errors:e.concat(O.errors),t=e.length))}else{const a={instancePath:s,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type:"object"},message:"mus\
t be object"};e===null?e=[a]:e.push(a),t++}var l=f===t;if(l&&o?(o=!1,p=[p,1]):l&&(o=!0,p=1),o)t=i,e!==null&&(i?e.length=i:e=null);else{const a={instancePath:s,schemaPath:"\
#/oneOf",keyword:"oneOf",params:{passingSchemas:p},message:"must match exactly one schema in oneOf"};e===null?e=[a]:e.push(a),t++}return Le.errors=e,t===0}var lt=new RegExp(
"^[A-Za-z0-9_*][A-Za-z0-9_.*-]{0,79}$","u");function Ve(r,{instancePath:s="",parentData:g,parentDataProperty:h,rootData:n=r}={}){let e=null,t=0;if(typeof r=="st\
ring"){if(!lt.test(r)){const i={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_*][A-Za-z0-9_.*-]{0,79}$"},message:'must ma\
tch pattern "^[A-Za-z0-9_*][A-Za-z0-9_.*-]{0,79}$"'};e===null?e=[i]:e.push(i),t++}}else{const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}return Ve.errors=e,t===0}var fr={description:"A static DNS record.",oneOf:[{$ref:"#/definitions/\
ip"},{description:"A static DNS record.",type:"object",properties:{name:{$ref:"#/definitions/text",description:"Name of the record; default: the local name."},address:{
$ref:"#/definitions/ip",description:"Address it points to."},type:{description:"Type of the record; it follows from the rest.",type:"string",enum:["A","AAAA","C\
NAME","FWD","NXDOMAIN","TXT"]},cname:{$ref:"#/definitions/text",description:"Other name it stands for."},text:{$ref:"#/definitions/text",description:"Text of a \
TXT record."},forwardTo:{$ref:"#/definitions/text",description:"Server that answers for it."},matchSubdomain:{$ref:"#/definitions/flag",description:"Names below\
 it too."},regexp:{$ref:"#/definitions/text",description:"Names that match, instead of name."},ttl:{$ref:"#/definitions/time",description:"How long answers may \
be kept."},addressList:{$ref:"#/definitions/text",description:"Address list that gets the answers."},disabled:{$ref:"#/definitions/flag",description:"The row is\
 there but off."},comment:{$ref:"#/definitions/text",description:"Comment of the row."},previously:{$ref:"#/definitions/previously",description:"Former local na\
mes."}},patternProperties:{"^x-":{description:"Anything: rosctr does not read keys that begin with x-."}},additionalProperties:!1}]};function Ce(r,{instancePath:s="",
parentData:g,parentDataProperty:h,rootData:n=r}={}){let e=null,t=0;const i=t;let o=!1,p=null;const v=t;j(r,{instancePath:s,parentData:g,parentDataProperty:h,rootData:n})||
(e=e===null?j.errors:e.concat(j.errors),t=e.length);var l=v===t;l&&(o=!0,p=0);const f=t;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const a in r)if(!(F.call(
fr.oneOf[1].properties,a)||$.test(a))){const u={instancePath:s,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},
message:"must NOT have additional properties"};e===null?e=[u]:e.push(u),t++}if(r.name!==void 0&&(y(r.name,{instancePath:s+"/name",parentData:r,parentDataProperty:"\
name",rootData:n})||(e=e===null?y.errors:e.concat(y.errors),t=e.length)),r.address!==void 0&&(j(r.address,{instancePath:s+"/address",parentData:r,parentDataProperty:"\
address",rootData:n})||(e=e===null?j.errors:e.concat(j.errors),t=e.length)),r.type!==void 0){let a=r.type;if(typeof a!="string"){const u={instancePath:s+"/type",
schemaPath:"#/oneOf/1/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[u]:e.push(u),t++}if(!(a==="A"||a==="AAAA"||
a==="CNAME"||a==="FWD"||a==="NXDOMAIN"||a==="TXT")){const u={instancePath:s+"/type",schemaPath:"#/oneOf/1/properties/type/enum",keyword:"enum",params:{allowedValues:fr.
oneOf[1].properties.type.enum},message:"must be equal to one of the allowed values"};e===null?e=[u]:e.push(u),t++}}r.cname!==void 0&&(y(r.cname,{instancePath:s+
"/cname",parentData:r,parentDataProperty:"cname",rootData:n})||(e=e===null?y.errors:e.concat(y.errors),t=e.length)),r.text!==void 0&&(y(r.text,{instancePath:s+"\
/text",parentData:r,parentDataProperty:"text",rootData:n})||(e=e===null?y.errors:e.concat(y.errors),t=e.length)),r.forwardTo!==void 0&&(y(r.forwardTo,{instancePath:s+
"/forwardTo",parentData:r,parentDataProperty:"forwardTo",rootData:n})||(e=e===null?y.errors:e.concat(y.errors),t=e.length)),r.matchSubdomain!==void 0&&(d(r.matchSubdomain,
{instancePath:s+"/matchSubdomain",parentData:r,parentDataProperty:"matchSubdomain",rootData:n})||(e=e===null?d.errors:e.concat(d.errors),t=e.length)),r.regexp!==
void 0&&(y(r.regexp,{instancePath:s+"/regexp",parentData:r,parentDataProperty:"regexp",rootData:n})||(e=e===null?y.errors:e.concat(y.errors),t=e.length)),r.ttl!==
void 0&&(A(r.ttl,{instancePath:s+"/ttl",parentData:r,parentDataProperty:"ttl",rootData:n})||(e=e===null?A.errors:e.concat(A.errors),t=e.length)),r.addressList!==
void 0&&(y(r.addressList,{instancePath:s+"/addressList",parentData:r,parentDataProperty:"addressList",rootData:n})||(e=e===null?y.errors:e.concat(y.errors),t=e.
length)),r.disabled!==void 0&&(d(r.disabled,{instancePath:s+"/disabled",parentData:r,parentDataProperty:"disabled",rootData:n})||(e=e===null?d.errors:e.concat(d.
errors),t=e.length)),r.comment!==void 0&&(y(r.comment,{instancePath:s+"/comment",parentData:r,parentDataProperty:"comment",rootData:n})||(e=e===null?y.errors:e.
concat(y.errors),t=e.length)),r.previously!==void 0&&(_(r.previously,{instancePath:s+"/previously",parentData:r,parentDataProperty:"previously",rootData:n})||(e=
e===null?_.errors:e.concat(_.errors),t=e.length))}else{const a={instancePath:s,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must b\
e object"};e===null?e=[a]:e.push(a),t++}var l=f===t;if(l&&o?(o=!1,p=[p,1]):l&&(o=!0,p=1),o)t=i,e!==null&&(i?e.length=i:e=null);else{const a={instancePath:s,schemaPath:"\
#/oneOf",keyword:"oneOf",params:{passingSchemas:p},message:"must match exactly one schema in oneOf"};e===null?e=[a]:e.push(a),t++}return Ce.errors=e,t===0}function ve(r,{
instancePath:s="",parentData:g,parentDataProperty:h,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const i in r)if(!(i==="reg\
istryUrl"||i==="tmpDir"||i==="layerDir"||i==="memoryHigh"||i==="memoryMax"||i==="swapMax"||i==="username"||i==="password"||$.test(i))){const o={instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),t++}
r.registryUrl!==void 0&&(y(r.registryUrl,{instancePath:s+"/registryUrl",parentData:r,parentDataProperty:"registryUrl",rootData:n})||(e=e===null?y.errors:e.concat(
y.errors),t=e.length)),r.tmpDir!==void 0&&(O(r.tmpDir,{instancePath:s+"/tmpDir",parentData:r,parentDataProperty:"tmpDir",rootData:n})||(e=e===null?O.errors:e.concat(
O.errors),t=e.length)),r.layerDir!==void 0&&(O(r.layerDir,{instancePath:s+"/layerDir",parentData:r,parentDataProperty:"layerDir",rootData:n})||(e=e===null?O.errors:
e.concat(O.errors),t=e.length)),r.memoryHigh!==void 0&&(N(r.memoryHigh,{instancePath:s+"/memoryHigh",parentData:r,parentDataProperty:"memoryHigh",rootData:n})||
(e=e===null?N.errors:e.concat(N.errors),t=e.length)),r.memoryMax!==void 0&&(N(r.memoryMax,{instancePath:s+"/memoryMax",parentData:r,parentDataProperty:"memoryMa\
x",rootData:n})||(e=e===null?N.errors:e.concat(N.errors),t=e.length)),r.swapMax!==void 0&&(N(r.swapMax,{instancePath:s+"/swapMax",parentData:r,parentDataProperty:"\
swapMax",rootData:n})||(e=e===null?N.errors:e.concat(N.errors),t=e.length)),r.username!==void 0&&(y(r.username,{instancePath:s+"/username",parentData:r,parentDataProperty:"\
username",rootData:n})||(e=e===null?y.errors:e.concat(y.errors),t=e.length)),r.password!==void 0&&(S(r.password,{instancePath:s+"/password",parentData:r,parentDataProperty:"\
password",rootData:n})||(e=e===null?S.errors:e.concat(S.errors),t=e.length))}else{const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"objec\
t"},message:"must be object"};e===null?e=[i]:e.push(i),t++}return ve.errors=e,t===0}var ft=new RegExp("^/?[a-z0-9][a-z0-9/ -]*$","u");function Be(r,{instancePath:s="",
parentData:g,parentDataProperty:h,rootData:n=r}={}){let e=null,t=0;if(typeof r=="string"){if(!ft.test(r)){const i={instancePath:s,schemaPath:"#/pattern",keyword:"\
pattern",params:{pattern:"^/?[a-z0-9][a-z0-9/ -]*$"},message:'must match pattern "^/?[a-z0-9][a-z0-9/ -]*$"'};e===null?e=[i]:e.push(i),t++}}else{const i={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}return Be.errors=e,t===0}var ct=new RegExp("^[a\
-z0-9.][a-z0-9.-]*$","u");function Pe(r,{instancePath:s="",parentData:g,parentDataProperty:h,rootData:n=r}={}){let e=null,t=0;if(typeof r=="string"){if(!ct.test(
r)){const i={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9.][a-z0-9.-]*$"},message:'must match pattern "^[a-z0-9.][a-z0-9.-]\
*$"'};e===null?e=[i]:e.push(i),t++}}else{const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[i]:e.push(i),t++}return Pe.errors=e,t===0}var mt=hr().default;function He(r,{instancePath:s="",parentData:g,parentDataProperty:h,rootData:n=r}={}){let e=null,t=0;
if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.menu===void 0){const o={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"men\
u"},message:"must have required property 'menu'"};e===null?e=[o]:e.push(o),t++}if(r.set===void 0){const o={instancePath:s,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"set"},message:"must have required property 'set'"};e===null?e=[o]:e.push(o),t++}for(const o in r)if(!(o==="menu"||o==="set"||o==="\
before"||o==="writeOnly"||o==="comment"||o==="previously"||$.test(o))){const p={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[p]:e.push(p),t++}if(r.menu!==void 0&&(Be(r.menu,{instancePath:s+"/menu",
parentData:r,parentDataProperty:"menu",rootData:n})||(e=e===null?Be.errors:e.concat(Be.errors),t=e.length)),r.set!==void 0){let o=r.set;if(o&&typeof o=="object"&&
!Array.isArray(o)){if(Object.keys(o).length<1){const p={instancePath:s+"/set",schemaPath:"#/properties/set/minProperties",keyword:"minProperties",params:{limit:1},
message:"must NOT have fewer than 1 properties"};e===null?e=[p]:e.push(p),t++}for(const p in o){const v=t;Pe(p,{instancePath:s+"/set",parentData:o,parentDataProperty:"\
set",rootData:n})||(e=e===null?Pe.errors:e.concat(Pe.errors),t=e.length);var i=v===t;if(!i){const f={instancePath:s+"/set",schemaPath:"#/properties/set/property\
Names",keyword:"propertyNames",params:{propertyName:p},message:"property name must be valid"};e===null?e=[f]:e.push(f),t++}}for(const p in o)S(o[p],{instancePath:s+
"/set/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:o,parentDataProperty:p,rootData:n})||(e=e===null?S.errors:e.concat(S.errors),t=e.length)}else{const p={
instancePath:s+"/set",schemaPath:"#/properties/set/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[p]:e.push(p),t++}}if(r.before!==
void 0&&(M(r.before,{instancePath:s+"/before",parentData:r,parentDataProperty:"before",rootData:n})||(e=e===null?M.errors:e.concat(M.errors),t=e.length)),r.writeOnly!==
void 0){let o=r.writeOnly;if(Array.isArray(o)){if(o.length<1){const l={instancePath:s+"/writeOnly",schemaPath:"#/properties/writeOnly/minItems",keyword:"minItem\
s",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[l]:e.push(l),t++}const p=o.length;for(let l=0;l<p;l++)Pe(o[l],{instancePath:s+"/writ\
eOnly/"+l,parentData:o,parentDataProperty:l,rootData:n})||(e=e===null?Pe.errors:e.concat(Pe.errors),t=e.length);let v=o.length,f;if(v>1){e:for(;v--;)for(f=v;f--;)
if(mt(o[v],o[f])){const l={instancePath:s+"/writeOnly",schemaPath:"#/properties/writeOnly/uniqueItems",keyword:"uniqueItems",params:{i:v,j:f},message:"must NOT \
have duplicate items (items ## "+f+" and "+v+" are identical)"};e===null?e=[l]:e.push(l),t++;break e}}}else{const p={instancePath:s+"/writeOnly",schemaPath:"#/p\
roperties/writeOnly/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[p]:e.push(p),t++}}r.comment!==void 0&&(y(r.comment,{instancePath:s+
"/comment",parentData:r,parentDataProperty:"comment",rootData:n})||(e=e===null?y.errors:e.concat(y.errors),t=e.length)),r.previously!==void 0&&(_(r.previously,{
instancePath:s+"/previously",parentData:r,parentDataProperty:"previously",rootData:n})||(e=e===null?_.errors:e.concat(_.errors),t=e.length))}else{const o={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),t++}return He.errors=e,t===0}var ut={description:"c\
onfig: a property differs or a row is missing; runtime: it does not run as it should; image: another image; orphan: rows that no file claims; foreign: rows that\
 are not ours; blocked: something refuses; unreachable: nobody answers.",type:"string",enum:["config","runtime","image","orphan","foreign","blocked","unreachabl\
e"]};function we(r,{instancePath:s="",parentData:g,parentDataProperty:h,rootData:n=r}={}){let e=null,t=0;if(typeof r!="string"){const i={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}if(!(r==="config"||r==="runtime"||r==="image"||r==="orphan"||
r==="foreign"||r==="blocked"||r==="unreachable")){const i={instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:ut.enum},message:"must be equ\
al to one of the allowed values"};e===null?e=[i]:e.push(i),t++}return we.errors=e,t===0}var yt={description:"error, warning or info; info never counts.",type:"s\
tring",enum:["error","warning","info"]};function E(r,{instancePath:s="",parentData:g,parentDataProperty:h,rootData:n=r}={}){let e=null,t=0;if(typeof r!="string"){
const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}if(!(r==="error"||r==="\
warning"||r==="info")){const i={instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:yt.enum},message:"must be equal to one of the allowed va\
lues"};e===null?e=[i]:e.push(i),t++}return E.errors=e,t===0}var ht={description:"A day.",type:["string"],pattern:"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[\
01])$|\\$\\{",examples:["2027-01-31"]},dt=new RegExp("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$|\\$\\{","u");function Ze(r,{instancePath:s="",parentData:g,
parentDataProperty:h,rootData:n=r}={}){let e=null,t=0;if(typeof r=="string"){if(!dt.test(r)){const i={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{
pattern:"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$|\\$\\{"},message:'must match pattern "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$|\\$\\{"'};
e===null?e=[i]:e.push(i),t++}}else{const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:ht.type},message:"must be string"};e===null?e=[i]:e.push(
i),t++}return Ze.errors=e,t===0}function Ke(r,{instancePath:s="",parentData:g,parentDataProperty:h,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.
isArray(r)){if(r.reason===void 0){const i={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"reason"},message:"must have requir\
ed property 'reason'"};e===null?e=[i]:e.push(i),t++}for(const i in r)if(!(i==="address"||i==="property"||i==="router"||i==="category"||i==="reason"||i==="until"||
$.test(i))){const o={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have addi\
tional properties"};e===null?e=[o]:e.push(o),t++}r.address!==void 0&&(y(r.address,{instancePath:s+"/address",parentData:r,parentDataProperty:"address",rootData:n})||
(e=e===null?y.errors:e.concat(y.errors),t=e.length)),r.property!==void 0&&(y(r.property,{instancePath:s+"/property",parentData:r,parentDataProperty:"property",rootData:n})||
(e=e===null?y.errors:e.concat(y.errors),t=e.length)),r.router!==void 0&&(y(r.router,{instancePath:s+"/router",parentData:r,parentDataProperty:"router",rootData:n})||
(e=e===null?y.errors:e.concat(y.errors),t=e.length)),r.category!==void 0&&(we(r.category,{instancePath:s+"/category",parentData:r,parentDataProperty:"category",
rootData:n})||(e=e===null?we.errors:e.concat(we.errors),t=e.length)),r.reason!==void 0&&(y(r.reason,{instancePath:s+"/reason",parentData:r,parentDataProperty:"r\
eason",rootData:n})||(e=e===null?y.errors:e.concat(y.errors),t=e.length)),r.until!==void 0&&(Ze(r.until,{instancePath:s+"/until",parentData:r,parentDataProperty:"\
until",rootData:n})||(e=e===null?Ze.errors:e.concat(Ze.errors),t=e.length))}else{const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[i]:e.push(i),t++}return Ke.errors=e,t===0}function be(r,{instancePath:s="",parentData:g,parentDataProperty:h,rootData:n=r}={}){
let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const i in r)if(!(i==="failOn"||i==="severity"||i==="ignore"||$.test(i))){const o={instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"};e===null?e=[o]:e.
push(o),t++}if(r.failOn!==void 0){let i=r.failOn;if(Array.isArray(i)){const o=i.length;for(let p=0;p<o;p++)we(i[p],{instancePath:s+"/failOn/"+p,parentData:i,parentDataProperty:p,
rootData:n})||(e=e===null?we.errors:e.concat(we.errors),t=e.length)}else{const o={instancePath:s+"/failOn",schemaPath:"#/properties/failOn/type",keyword:"type",
params:{type:"array"},message:"must be array"};e===null?e=[o]:e.push(o),t++}}if(r.severity!==void 0){let i=r.severity;if(i&&typeof i=="object"&&!Array.isArray(i)){
for(const o in i)if(!(o==="config"||o==="runtime"||o==="image"||o==="orphan"||o==="foreign"||o==="blocked"||o==="unreachable"||$.test(o))){const p={instancePath:s+
"/severity",schemaPath:"#/properties/severity/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have addition\
al properties"};e===null?e=[p]:e.push(p),t++}i.config!==void 0&&(E(i.config,{instancePath:s+"/severity/config",parentData:i,parentDataProperty:"config",rootData:n})||
(e=e===null?E.errors:e.concat(E.errors),t=e.length)),i.runtime!==void 0&&(E(i.runtime,{instancePath:s+"/severity/runtime",parentData:i,parentDataProperty:"runti\
me",rootData:n})||(e=e===null?E.errors:e.concat(E.errors),t=e.length)),i.image!==void 0&&(E(i.image,{instancePath:s+"/severity/image",parentData:i,parentDataProperty:"\
image",rootData:n})||(e=e===null?E.errors:e.concat(E.errors),t=e.length)),i.orphan!==void 0&&(E(i.orphan,{instancePath:s+"/severity/orphan",parentData:i,parentDataProperty:"\
orphan",rootData:n})||(e=e===null?E.errors:e.concat(E.errors),t=e.length)),i.foreign!==void 0&&(E(i.foreign,{instancePath:s+"/severity/foreign",parentData:i,parentDataProperty:"\
foreign",rootData:n})||(e=e===null?E.errors:e.concat(E.errors),t=e.length)),i.blocked!==void 0&&(E(i.blocked,{instancePath:s+"/severity/blocked",parentData:i,parentDataProperty:"\
blocked",rootData:n})||(e=e===null?E.errors:e.concat(E.errors),t=e.length)),i.unreachable!==void 0&&(E(i.unreachable,{instancePath:s+"/severity/unreachable",parentData:i,
parentDataProperty:"unreachable",rootData:n})||(e=e===null?E.errors:e.concat(E.errors),t=e.length))}else{const o={instancePath:s+"/severity",schemaPath:"#/prope\
rties/severity/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),t++}}if(r.ignore!==void 0){let i=r.ignore;if(Array.
isArray(i)){const o=i.length;for(let p=0;p<o;p++)Ke(i[p],{instancePath:s+"/ignore/"+p,parentData:i,parentDataProperty:p,rootData:n})||(e=e===null?Ke.errors:e.concat(
Ke.errors),t=e.length)}else{const o={instancePath:s+"/ignore",schemaPath:"#/properties/ignore/type",keyword:"type",params:{type:"array"},message:"must be array"};
e===null?e=[o]:e.push(o),t++}}}else{const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[i]:e.
push(i),t++}return be.errors=e,t===0}function Ue(r,{instancePath:s="",parentData:g,parentDataProperty:h,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&
!Array.isArray(r)){if(r.apiVersion===void 0){const c={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"apiVersion"},message:"m\
ust have required property 'apiVersion'"};e===null?e=[c]:e.push(c),t++}if(r.kind===void 0){const c={instancePath:s,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"kind"},message:"must have required property 'kind'"};e===null?e=[c]:e.push(c),t++}if(r.metadata===void 0){const c={instancePath:s,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:"metadata"},message:"must have required property 'metadata'"};e===null?e=[c]:e.push(c),t++}for(const c in r)
if(!(F.call(vr.properties,c)||$.test(c))){const m={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c},
message:"must NOT have additional properties"};e===null?e=[m]:e.push(m),t++}if(r.apiVersion!==void 0&&r.apiVersion!=="rosctr.dev/v1"){const c={instancePath:s+"/\
apiVersion",schemaPath:"#/properties/apiVersion/const",keyword:"const",params:{allowedValue:"rosctr.dev/v1"},message:"must be equal to constant"};e===null?e=[c]:
e.push(c),t++}if(r.kind!==void 0&&r.kind!=="Stack"){const c={instancePath:s+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"S\
tack"},message:"must be equal to constant"};e===null?e=[c]:e.push(c),t++}if(r.metadata!==void 0){let c=r.metadata;if(c&&typeof c=="object"&&!Array.isArray(c)){if(c.
name===void 0){const m={instancePath:s+"/metadata",schemaPath:"#/properties/metadata/required",keyword:"required",params:{missingProperty:"name"},message:"must \
have required property 'name'"};e===null?e=[m]:e.push(m),t++}for(const m in c)if(!(m==="name"||m==="previously"||$.test(m))){const D={instancePath:s+"/metadata",
schemaPath:"#/properties/metadata/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have additional propertie\
s"};e===null?e=[D]:e.push(D),t++}if(c.name!==void 0&&(G(c.name,{instancePath:s+"/metadata/name",parentData:c,parentDataProperty:"name",rootData:n})||(e=e===null?
G.errors:e.concat(G.errors),t=e.length)),c.previously!==void 0){let m=c.previously;if(Array.isArray(m)){if(m.length<1){const k={instancePath:s+"/metadata/previo\
usly",schemaPath:"#/properties/metadata/properties/previously/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?
e=[k]:e.push(k),t++}const D=m.length;for(let k=0;k<D;k++)G(m[k],{instancePath:s+"/metadata/previously/"+k,parentData:m,parentDataProperty:k,rootData:n})||(e=e===
null?G.errors:e.concat(G.errors),t=e.length)}else{const D={instancePath:s+"/metadata/previously",schemaPath:"#/properties/metadata/properties/previously/type",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[D]:e.push(D),t++}}}else{const m={instancePath:s+"/metadata",schemaPath:"#/properties/metadata/t\
ype",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[m]:e.push(m),t++}}if(r.targets!==void 0&&(X(r.targets,{instancePath:s+"/targets",
parentData:r,parentDataProperty:"targets",rootData:n})||(e=e===null?X.errors:e.concat(X.errors),t=e.length)),r.routers!==void 0){let c=r.routers;if(c&&typeof c==
"object"&&!Array.isArray(c)){for(const m in c){const D=t;b(m,{instancePath:s+"/routers",parentData:c,parentDataProperty:"routers",rootData:n})||(e=e===null?b.errors:
e.concat(b.errors),t=e.length);var i=D===t;if(!i){const k={instancePath:s+"/routers",schemaPath:"#/properties/routers/propertyNames",keyword:"propertyNames",params:{
propertyName:m},message:"property name must be valid"};e===null?e=[k]:e.push(k),t++}}for(const m in c)Ae(c[m],{instancePath:s+"/routers/"+m.replace(/~/g,"~0").replace(
/\//g,"~1"),parentData:c,parentDataProperty:m,rootData:n})||(e=e===null?Ae.errors:e.concat(Ae.errors),t=e.length)}else{const m={instancePath:s+"/routers",schemaPath:"\
#/properties/routers/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[m]:e.push(m),t++}}if(r.storage!==void 0&&(q(r.storage,{instancePath:s+
"/storage",parentData:r,parentDataProperty:"storage",rootData:n})||(e=e===null?q.errors:e.concat(q.errors),t=e.length)),r.vars!==void 0&&(R(r.vars,{instancePath:s+
"/vars",parentData:r,parentDataProperty:"vars",rootData:n})||(e=e===null?R.errors:e.concat(R.errors),t=e.length)),r.networks!==void 0){let c=r.networks;if(c&&typeof c==
"object"&&!Array.isArray(c)){for(const m in c){const D=t;b(m,{instancePath:s+"/networks",parentData:c,parentDataProperty:"networks",rootData:n})||(e=e===null?b.
errors:e.concat(b.errors),t=e.length);var o=D===t;if(!o){const k={instancePath:s+"/networks",schemaPath:"#/properties/networks/propertyNames",keyword:"propertyN\
ames",params:{propertyName:m},message:"property name must be valid"};e===null?e=[k]:e.push(k),t++}}for(const m in c)xe(c[m],{instancePath:s+"/networks/"+m.replace(
/~/g,"~0").replace(/\//g,"~1"),parentData:c,parentDataProperty:m,rootData:n})||(e=e===null?xe.errors:e.concat(xe.errors),t=e.length)}else{const m={instancePath:s+
"/networks",schemaPath:"#/properties/networks/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[m]:e.push(m),t++}}if(r.veths!==void 0){
let c=r.veths;if(c&&typeof c=="object"&&!Array.isArray(c)){for(const m in c){const D=t;b(m,{instancePath:s+"/veths",parentData:c,parentDataProperty:"veths",rootData:n})||
(e=e===null?b.errors:e.concat(b.errors),t=e.length);var p=D===t;if(!p){const k={instancePath:s+"/veths",schemaPath:"#/properties/veths/propertyNames",keyword:"p\
ropertyNames",params:{propertyName:m},message:"property name must be valid"};e===null?e=[k]:e.push(k),t++}}for(const m in c)ie(c[m],{instancePath:s+"/veths/"+m.
replace(/~/g,"~0").replace(/\//g,"~1"),parentData:c,parentDataProperty:m,rootData:n})||(e=e===null?ie.errors:e.concat(ie.errors),t=e.length)}else{const m={instancePath:s+
"/veths",schemaPath:"#/properties/veths/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[m]:e.push(m),t++}}if(r.envs!==void 0){
let c=r.envs;if(c&&typeof c=="object"&&!Array.isArray(c)){for(const m in c){const D=t;b(m,{instancePath:s+"/envs",parentData:c,parentDataProperty:"envs",rootData:n})||
(e=e===null?b.errors:e.concat(b.errors),t=e.length);var v=D===t;if(!v){const k={instancePath:s+"/envs",schemaPath:"#/properties/envs/propertyNames",keyword:"pro\
pertyNames",params:{propertyName:m},message:"property name must be valid"};e===null?e=[k]:e.push(k),t++}}for(const m in c)Ne(c[m],{instancePath:s+"/envs/"+m.replace(
/~/g,"~0").replace(/\//g,"~1"),parentData:c,parentDataProperty:m,rootData:n})||(e=e===null?Ne.errors:e.concat(Ne.errors),t=e.length)}else{const m={instancePath:s+
"/envs",schemaPath:"#/properties/envs/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[m]:e.push(m),t++}}if(r.mounts!==void 0){
let c=r.mounts;if(c&&typeof c=="object"&&!Array.isArray(c)){for(const m in c){const D=t;b(m,{instancePath:s+"/mounts",parentData:c,parentDataProperty:"mounts",rootData:n})||
(e=e===null?b.errors:e.concat(b.errors),t=e.length);var f=D===t;if(!f){const k={instancePath:s+"/mounts",schemaPath:"#/properties/mounts/propertyNames",keyword:"\
propertyNames",params:{propertyName:m},message:"property name must be valid"};e===null?e=[k]:e.push(k),t++}}for(const m in c)pe(c[m],{instancePath:s+"/mounts/"+
m.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:c,parentDataProperty:m,rootData:n})||(e=e===null?pe.errors:e.concat(pe.errors),t=e.length)}else{const m={instancePath:s+
"/mounts",schemaPath:"#/properties/mounts/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[m]:e.push(m),t++}}if(r.containers!==
void 0){let c=r.containers;if(c&&typeof c=="object"&&!Array.isArray(c)){for(const m in c){const D=t;b(m,{instancePath:s+"/containers",parentData:c,parentDataProperty:"\
containers",rootData:n})||(e=e===null?b.errors:e.concat(b.errors),t=e.length);var l=D===t;if(!l){const k={instancePath:s+"/containers",schemaPath:"#/properties/\
containers/propertyNames",keyword:"propertyNames",params:{propertyName:m},message:"property name must be valid"};e===null?e=[k]:e.push(k),t++}}for(const m in c)
ze(c[m],{instancePath:s+"/containers/"+m.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:c,parentDataProperty:m,rootData:n})||(e=e===null?ze.errors:e.concat(ze.
errors),t=e.length)}else{const m={instancePath:s+"/containers",schemaPath:"#/properties/containers/type",keyword:"type",params:{type:"object"},message:"must be \
object"};e===null?e=[m]:e.push(m),t++}}if(r.files!==void 0){let c=r.files;if(c&&typeof c=="object"&&!Array.isArray(c)){for(const m in c){const D=t;b(m,{instancePath:s+
"/files",parentData:c,parentDataProperty:"files",rootData:n})||(e=e===null?b.errors:e.concat(b.errors),t=e.length);var a=D===t;if(!a){const k={instancePath:s+"/\
files",schemaPath:"#/properties/files/propertyNames",keyword:"propertyNames",params:{propertyName:m},message:"property name must be valid"};e===null?e=[k]:e.push(
k),t++}}for(const m in c)Fe(c[m],{instancePath:s+"/files/"+m.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:c,parentDataProperty:m,rootData:n})||(e=e===null?
Fe.errors:e.concat(Fe.errors),t=e.length)}else{const m={instancePath:s+"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[m]:e.push(m),t++}}if(r.directories!==void 0){let c=r.directories;if(c&&typeof c=="object"&&!Array.isArray(c)){for(const m in c){const D=t;
b(m,{instancePath:s+"/directories",parentData:c,parentDataProperty:"directories",rootData:n})||(e=e===null?b.errors:e.concat(b.errors),t=e.length);var u=D===t;if(!u){
const k={instancePath:s+"/directories",schemaPath:"#/properties/directories/propertyNames",keyword:"propertyNames",params:{propertyName:m},message:"property nam\
e must be valid"};e===null?e=[k]:e.push(k),t++}}for(const m in c)Le(c[m],{instancePath:s+"/directories/"+m.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:c,parentDataProperty:m,
rootData:n})||(e=e===null?Le.errors:e.concat(Le.errors),t=e.length)}else{const m={instancePath:s+"/directories",schemaPath:"#/properties/directories/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[m]:e.push(m),t++}}if(r.dns!==void 0){let c=r.dns;if(c&&typeof c=="object"&&!Array.isArray(c)){
for(const m in c){const D=t;Ve(m,{instancePath:s+"/dns",parentData:c,parentDataProperty:"dns",rootData:n})||(e=e===null?Ve.errors:e.concat(Ve.errors),t=e.length);
var P=D===t;if(!P){const k={instancePath:s+"/dns",schemaPath:"#/properties/dns/propertyNames",keyword:"propertyNames",params:{propertyName:m},message:"property \
name must be valid"};e===null?e=[k]:e.push(k),t++}}for(const m in c)Ce(c[m],{instancePath:s+"/dns/"+m.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:c,parentDataProperty:m,
rootData:n})||(e=e===null?Ce.errors:e.concat(Ce.errors),t=e.length)}else{const m={instancePath:s+"/dns",schemaPath:"#/properties/dns/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[m]:e.push(m),t++}}if(r.config!==void 0&&(ve(r.config,{instancePath:s+"/config",parentData:r,parentDataProperty:"\
config",rootData:n})||(e=e===null?ve.errors:e.concat(ve.errors),t=e.length)),r.rows!==void 0){let c=r.rows;if(c&&typeof c=="object"&&!Array.isArray(c)){for(const m in c){
const D=t;b(m,{instancePath:s+"/rows",parentData:c,parentDataProperty:"rows",rootData:n})||(e=e===null?b.errors:e.concat(b.errors),t=e.length);var w=D===t;if(!w){
const k={instancePath:s+"/rows",schemaPath:"#/properties/rows/propertyNames",keyword:"propertyNames",params:{propertyName:m},message:"property name must be vali\
d"};e===null?e=[k]:e.push(k),t++}}for(const m in c)He(c[m],{instancePath:s+"/rows/"+m.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:c,parentDataProperty:m,rootData:n})||
(e=e===null?He.errors:e.concat(He.errors),t=e.length)}else{const m={instancePath:s+"/rows",schemaPath:"#/properties/rows/type",keyword:"type",params:{type:"obje\
ct"},message:"must be object"};e===null?e=[m]:e.push(m),t++}}r.drift!==void 0&&(be(r.drift,{instancePath:s+"/drift",parentData:r,parentDataProperty:"drift",rootData:n})||
(e=e===null?be.errors:e.concat(be.errors),t=e.length))}else{const c={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be o\
bject"};e===null?e=[c]:e.push(c),t++}return Ue.errors=e,t===0}var gt={description:"Many routers, with what they have in common.",type:"object",required:["apiVer\
sion","kind","metadata"],properties:{apiVersion:{description:"Version of this format.",const:"rosctr.dev/v1"},kind:{description:"What this document is.",const:"\
Fleet"},metadata:{description:"Which fleet this is.",type:"object",required:["name"],properties:{name:{$ref:"#/definitions/fleetName",description:"Name of the f\
leet: documents of one name are one fleet."}},patternProperties:{"^x-":{description:"Anything: rosctr does not read keys that begin with x-."}},additionalProperties:!1},
labels:{$ref:"#/definitions/labels",description:"Labels of every router of the fleet."},vars:{$ref:"#/definitions/vars",description:"Values for ${vars:NAME} on \
every router; they win over the vars of a stack."},defaults:{$ref:"#/definitions/fleetDefaults",description:"What routers are, and what their stacks have, where\
 they do not say it themselves."},overlays:{description:"Values for some of the routers, in order: a later one wins.",type:"array",items:{$ref:"#/definitions/ov\
erlay"}},routers:{description:"Routers.",type:"object",propertyNames:{$ref:"#/definitions/localKey"},additionalProperties:{$ref:"#/definitions/fleetRouter"}},drift:{
$ref:"#/definitions/driftPolicy",description:"What rosctr drift makes of findings on these routers, where the stacks do not say it."}},patternProperties:{"^x-":{
description:"Anything: rosctr does not read keys that begin with x-."}},additionalProperties:!1,title:"Fleet"};function Ge(r,{instancePath:s="",parentData:g,parentDataProperty:h,
rootData:n=r}={}){let e=null,t=0;if(typeof r=="string"){if(!ir.test(r)){const i={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0\
-9][a-z0-9-]{0,31}$"},message:'must match pattern "^[a-z0-9][a-z0-9-]{0,31}$"'};e===null?e=[i]:e.push(i),t++}}else{const i={instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}return Ge.errors=e,t===0}var vt={description:"What routers are, and what the\
ir stacks have, where they do not say it themselves.",type:"object",properties:{address:{description:'Host or address of routers that do not say it, as "${route\
r:name}.example.net".',type:"string",minLength:1,examples:["${router:name}.vpn.example.net"]},username:{$ref:"#/definitions/text",description:"User of the API."},
password:{$ref:"#/definitions/secretText",description:"Password, from ${env:NAME} or ${file:PATH}."},tls:{$ref:"#/definitions/tls",description:"How the router p\
roves who it is; the default is to verify its certificate."},storage:{$ref:"#/definitions/diskName",description:"Disk for root-dirs of containers; that of a sta\
ck or container wins."},release:{$ref:"#/definitions/release",description:"RouterOS release, for checks without a connection."},timeouts:{$ref:"#/definitions/ti\
meouts",description:"How long to wait for this router."},config:{$ref:"#/definitions/config",description:"Settings of /container/config, where no stack of the r\
outer writes them; what a stack writes wins, one by one."},containers:{$ref:"#/definitions/containerDefaults",description:"For every container of every stack; w\
hat the container says wins."},guards:{$ref:"#/definitions/guards",description:"How much one run may do on such a router."}},patternProperties:{"^x-":{description:"\
Anything: rosctr does not read keys that begin with x-."}},additionalProperties:!1},Pt={description:"What a container is where its stack does not say it.",type:"\
object",properties:{env:{$ref:"#/definitions/envVariables",description:"Variables of every container; those of a container win, one by one."},dns:{$ref:"#/defin\
itions/nameServers",description:"Name servers, instead of the router's."},hosts:{$ref:"#/definitions/hostNames",description:"Names for /etc/hosts with their add\
resses (RouterOS 7.21+); those of a container win, one by one."},domainName:{$ref:"#/definitions/text",description:"Domain name inside."},logging:{$ref:"#/defin\
itions/flag",description:"Its output goes to the router's log."},startOnBoot:{$ref:"#/definitions/flag",description:"Started with the router."},stopSignal:{$ref:"\
#/definitions/text",description:"Signal that asks it to stop: 15, SIGTERM or 15-SIGTERM."},stopTime:{$ref:"#/definitions/time",description:"Time to stop by itse\
lf (RouterOS 7.21+)."},checkCertificate:{$ref:"#/definitions/flag",description:"The registry's certificate is verified (RouterOS 7.20+)."},layerDir:{$ref:"#/def\
initions/diskPath",description:"Folder for image layers (RouterOS 7.21+)."},user:{$ref:"#/definitions/text",description:"User (uid:gid or a name), instead of th\
e image's."},memoryHigh:{$ref:"#/definitions/limit",description:"Memory above which it is slowed down (RouterOS 7.20+)."},memoryMax:{$ref:"#/definitions/limit",
description:"Memory above which it is killed (RouterOS 7.23+)."},swapMax:{$ref:"#/definitions/limit",description:"Swap it may use (RouterOS 7.24+)."},cpuList:{$ref:"\
#/definitions/cpuList",description:"Processors it may use (RouterOS 7.21+)."},shmSize:{$ref:"#/definitions/size",description:"Size of /dev/shm (RouterOS 7.21.2+\
)."},restart:{$ref:"#/definitions/restart",description:"What happens when it exits (RouterOS 7.20+)."},stopOnUnhealthy:{$ref:"#/definitions/flag",description:"S\
topped when its health check fails (RouterOS 7.23+)."},ignoreRemoteImageChange:{$ref:"#/definitions/flag",description:"RouterOS does not pull by itself when the\
 image's name changes (RouterOS 7.23.2+)."},protect:{$ref:"#/definitions/flag",description:"Nothing that stops, replaces or deletes it happens without a word on\
 the command line."},update:{$ref:"#/definitions/update",description:"How a new image comes in; default auto."}},patternProperties:{"^x-":{description:"Anything\
: rosctr does not read keys that begin with x-."}},additionalProperties:!1};function We(r,{instancePath:s="",parentData:g,parentDataProperty:h,rootData:n=r}={}){
let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const i in r)if(!(F.call(Pt.properties,i)||$.test(i))){const o={instancePath:s,schemaPath:"#/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),t++}r.env!==
void 0&&(le(r.env,{instancePath:s+"/env",parentData:r,parentDataProperty:"env",rootData:n})||(e=e===null?le.errors:e.concat(le.errors),t=e.length)),r.dns!==void 0&&
(ce(r.dns,{instancePath:s+"/dns",parentData:r,parentDataProperty:"dns",rootData:n})||(e=e===null?ce.errors:e.concat(ce.errors),t=e.length)),r.hosts!==void 0&&(me(
r.hosts,{instancePath:s+"/hosts",parentData:r,parentDataProperty:"hosts",rootData:n})||(e=e===null?me.errors:e.concat(me.errors),t=e.length)),r.domainName!==void 0&&
(y(r.domainName,{instancePath:s+"/domainName",parentData:r,parentDataProperty:"domainName",rootData:n})||(e=e===null?y.errors:e.concat(y.errors),t=e.length)),r.
logging!==void 0&&(d(r.logging,{instancePath:s+"/logging",parentData:r,parentDataProperty:"logging",rootData:n})||(e=e===null?d.errors:e.concat(d.errors),t=e.length)),
r.startOnBoot!==void 0&&(d(r.startOnBoot,{instancePath:s+"/startOnBoot",parentData:r,parentDataProperty:"startOnBoot",rootData:n})||(e=e===null?d.errors:e.concat(
d.errors),t=e.length)),r.stopSignal!==void 0&&(y(r.stopSignal,{instancePath:s+"/stopSignal",parentData:r,parentDataProperty:"stopSignal",rootData:n})||(e=e===null?
y.errors:e.concat(y.errors),t=e.length)),r.stopTime!==void 0&&(A(r.stopTime,{instancePath:s+"/stopTime",parentData:r,parentDataProperty:"stopTime",rootData:n})||
(e=e===null?A.errors:e.concat(A.errors),t=e.length)),r.checkCertificate!==void 0&&(d(r.checkCertificate,{instancePath:s+"/checkCertificate",parentData:r,parentDataProperty:"\
checkCertificate",rootData:n})||(e=e===null?d.errors:e.concat(d.errors),t=e.length)),r.layerDir!==void 0&&(O(r.layerDir,{instancePath:s+"/layerDir",parentData:r,
parentDataProperty:"layerDir",rootData:n})||(e=e===null?O.errors:e.concat(O.errors),t=e.length)),r.user!==void 0&&(y(r.user,{instancePath:s+"/user",parentData:r,
parentDataProperty:"user",rootData:n})||(e=e===null?y.errors:e.concat(y.errors),t=e.length)),r.memoryHigh!==void 0&&(N(r.memoryHigh,{instancePath:s+"/memoryHigh",
parentData:r,parentDataProperty:"memoryHigh",rootData:n})||(e=e===null?N.errors:e.concat(N.errors),t=e.length)),r.memoryMax!==void 0&&(N(r.memoryMax,{instancePath:s+
"/memoryMax",parentData:r,parentDataProperty:"memoryMax",rootData:n})||(e=e===null?N.errors:e.concat(N.errors),t=e.length)),r.swapMax!==void 0&&(N(r.swapMax,{instancePath:s+
"/swapMax",parentData:r,parentDataProperty:"swapMax",rootData:n})||(e=e===null?N.errors:e.concat(N.errors),t=e.length)),r.cpuList!==void 0&&(ue(r.cpuList,{instancePath:s+
"/cpuList",parentData:r,parentDataProperty:"cpuList",rootData:n})||(e=e===null?ue.errors:e.concat(ue.errors),t=e.length)),r.shmSize!==void 0&&(K(r.shmSize,{instancePath:s+
"/shmSize",parentData:r,parentDataProperty:"shmSize",rootData:n})||(e=e===null?K.errors:e.concat(K.errors),t=e.length)),r.restart!==void 0&&(he(r.restart,{instancePath:s+
"/restart",parentData:r,parentDataProperty:"restart",rootData:n})||(e=e===null?he.errors:e.concat(he.errors),t=e.length)),r.stopOnUnhealthy!==void 0&&(d(r.stopOnUnhealthy,
{instancePath:s+"/stopOnUnhealthy",parentData:r,parentDataProperty:"stopOnUnhealthy",rootData:n})||(e=e===null?d.errors:e.concat(d.errors),t=e.length)),r.ignoreRemoteImageChange!==
void 0&&(d(r.ignoreRemoteImageChange,{instancePath:s+"/ignoreRemoteImageChange",parentData:r,parentDataProperty:"ignoreRemoteImageChange",rootData:n})||(e=e===null?
d.errors:e.concat(d.errors),t=e.length)),r.protect!==void 0&&(d(r.protect,{instancePath:s+"/protect",parentData:r,parentDataProperty:"protect",rootData:n})||(e=
e===null?d.errors:e.concat(d.errors),t=e.length)),r.update!==void 0&&(ge(r.update,{instancePath:s+"/update",parentData:r,parentDataProperty:"update",rootData:n})||
(e=e===null?ge.errors:e.concat(ge.errors),t=e.length))}else{const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be o\
bject"};e===null?e=[i]:e.push(i),t++}return We.errors=e,t===0}function ke(r,{instancePath:s="",parentData:g,parentDataProperty:h,rootData:n=r}={}){let e=null,t=0;
if(r&&typeof r=="object"&&!Array.isArray(r)){for(const i in r)if(!(i==="maxDeletes"||i==="maxRecreates"||$.test(i))){const o={instancePath:s,schemaPath:"#/addit\
ionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),t++}r.maxDeletes!==
void 0&&(z(r.maxDeletes,{instancePath:s+"/maxDeletes",parentData:r,parentDataProperty:"maxDeletes",rootData:n})||(e=e===null?z.errors:e.concat(z.errors),t=e.length)),
r.maxRecreates!==void 0&&(z(r.maxRecreates,{instancePath:s+"/maxRecreates",parentData:r,parentDataProperty:"maxRecreates",rootData:n})||(e=e===null?z.errors:e.concat(
z.errors),t=e.length))}else{const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[i]:e.push(i),
t++}return ke.errors=e,t===0}function De(r,{instancePath:s="",parentData:g,parentDataProperty:h,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.
isArray(r)){for(const i in r)if(!(F.call(vt.properties,i)||$.test(i))){const o={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:i},message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),t++}if(r.address!==void 0){let i=r.address;if(typeof i=="s\
tring"){if(V(i)<1){const o={instancePath:s+"/address",schemaPath:"#/properties/address/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fe\
wer than 1 characters"};e===null?e=[o]:e.push(o),t++}}else{const o={instancePath:s+"/address",schemaPath:"#/properties/address/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[o]:e.push(o),t++}}r.username!==void 0&&(y(r.username,{instancePath:s+"/username",parentData:r,parentDataProperty:"\
username",rootData:n})||(e=e===null?y.errors:e.concat(y.errors),t=e.length)),r.password!==void 0&&(S(r.password,{instancePath:s+"/password",parentData:r,parentDataProperty:"\
password",rootData:n})||(e=e===null?S.errors:e.concat(S.errors),t=e.length)),r.tls!==void 0&&(C(r.tls,{instancePath:s+"/tls",parentData:r,parentDataProperty:"tl\
s",rootData:n})||(e=e===null?C.errors:e.concat(C.errors),t=e.length)),r.storage!==void 0&&(q(r.storage,{instancePath:s+"/storage",parentData:r,parentDataProperty:"\
storage",rootData:n})||(e=e===null?q.errors:e.concat(q.errors),t=e.length)),r.release!==void 0&&(B(r.release,{instancePath:s+"/release",parentData:r,parentDataProperty:"\
release",rootData:n})||(e=e===null?B.errors:e.concat(B.errors),t=e.length)),r.timeouts!==void 0&&(H(r.timeouts,{instancePath:s+"/timeouts",parentData:r,parentDataProperty:"\
timeouts",rootData:n})||(e=e===null?H.errors:e.concat(H.errors),t=e.length)),r.config!==void 0&&(ve(r.config,{instancePath:s+"/config",parentData:r,parentDataProperty:"\
config",rootData:n})||(e=e===null?ve.errors:e.concat(ve.errors),t=e.length)),r.containers!==void 0&&(We(r.containers,{instancePath:s+"/containers",parentData:r,
parentDataProperty:"containers",rootData:n})||(e=e===null?We.errors:e.concat(We.errors),t=e.length)),r.guards!==void 0&&(ke(r.guards,{instancePath:s+"/guards",parentData:r,
parentDataProperty:"guards",rootData:n})||(e=e===null?ke.errors:e.concat(ke.errors),t=e.length))}else{const i={instancePath:s,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[i]:e.push(i),t++}return De.errors=e,t===0}function Xe(r,{instancePath:s="",parentData:g,parentDataProperty:h,
rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.match===void 0){const i={instancePath:s,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:"match"},message:"must have required property 'match'"};e===null?e=[i]:e.push(i),t++}for(const i in r)if(!(i==="match"||i==="label\
s"||i==="vars"||i==="defaults"||$.test(i))){const o={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},
message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),t++}r.match!==void 0&&(X(r.match,{instancePath:s+"/match",parentData:r,parentDataProperty:"\
match",rootData:n})||(e=e===null?X.errors:e.concat(X.errors),t=e.length)),r.labels!==void 0&&(T(r.labels,{instancePath:s+"/labels",parentData:r,parentDataProperty:"\
labels",rootData:n})||(e=e===null?T.errors:e.concat(T.errors),t=e.length)),r.vars!==void 0&&(R(r.vars,{instancePath:s+"/vars",parentData:r,parentDataProperty:"v\
ars",rootData:n})||(e=e===null?R.errors:e.concat(R.errors),t=e.length)),r.defaults!==void 0&&(De(r.defaults,{instancePath:s+"/defaults",parentData:r,parentDataProperty:"\
defaults",rootData:n})||(e=e===null?De.errors:e.concat(De.errors),t=e.length))}else{const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"},message:"must be object"};e===null?e=[i]:e.push(i),t++}return Xe.errors=e,t===0}var wt={description:"A router of a fleet: what it does not say comes from \
overlays and defaults.",type:"object",properties:{address:{description:"Host or address, with :port where it is not 8729 (8728 with tls.mode off).",type:"string",
minLength:1,examples:["192.168.88.1","router.lan:8729","[fd00::1]:8729"]},username:{$ref:"#/definitions/text",description:"User of the API."},password:{$ref:"#/\
definitions/secretText",description:"Password, from ${env:NAME} or ${file:PATH}."},tls:{$ref:"#/definitions/tls",description:"How the router proves who it is; t\
he default is to verify its certificate."},labels:{$ref:"#/definitions/labels",description:"Labels; they win over those of overlays and of the fleet."},storage:{
$ref:"#/definitions/diskName",description:"Disk for root-dirs of containers."},vars:{$ref:"#/definitions/vars",description:"Values for ${vars:NAME}; they win ov\
er those of overlays and of the fleet."},release:{$ref:"#/definitions/release",description:"RouterOS release, for checks without a connection."},timeouts:{$ref:"\
#/definitions/timeouts",description:"How long to wait for this router."},guards:{$ref:"#/definitions/guards",description:"How much one run may do on this router\
."}},patternProperties:{"^x-":{description:"Anything: rosctr does not read keys that begin with x-."}},additionalProperties:!1};function Je(r,{instancePath:s="",
parentData:g,parentDataProperty:h,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const i in r)if(!(F.call(wt.properties,i)||$.
test(i))){const o={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additi\
onal properties"};e===null?e=[o]:e.push(o),t++}if(r.address!==void 0){let i=r.address;if(typeof i=="string"){if(V(i)<1){const o={instancePath:s+"/address",schemaPath:"\
#/properties/address/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[o]:e.push(o),t++}}else{const o={
instancePath:s+"/address",schemaPath:"#/properties/address/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),t++}}r.
username!==void 0&&(y(r.username,{instancePath:s+"/username",parentData:r,parentDataProperty:"username",rootData:n})||(e=e===null?y.errors:e.concat(y.errors),t=
e.length)),r.password!==void 0&&(S(r.password,{instancePath:s+"/password",parentData:r,parentDataProperty:"password",rootData:n})||(e=e===null?S.errors:e.concat(
S.errors),t=e.length)),r.tls!==void 0&&(C(r.tls,{instancePath:s+"/tls",parentData:r,parentDataProperty:"tls",rootData:n})||(e=e===null?C.errors:e.concat(C.errors),
t=e.length)),r.labels!==void 0&&(T(r.labels,{instancePath:s+"/labels",parentData:r,parentDataProperty:"labels",rootData:n})||(e=e===null?T.errors:e.concat(T.errors),
t=e.length)),r.storage!==void 0&&(q(r.storage,{instancePath:s+"/storage",parentData:r,parentDataProperty:"storage",rootData:n})||(e=e===null?q.errors:e.concat(q.
errors),t=e.length)),r.vars!==void 0&&(R(r.vars,{instancePath:s+"/vars",parentData:r,parentDataProperty:"vars",rootData:n})||(e=e===null?R.errors:e.concat(R.errors),
t=e.length)),r.release!==void 0&&(B(r.release,{instancePath:s+"/release",parentData:r,parentDataProperty:"release",rootData:n})||(e=e===null?B.errors:e.concat(B.
errors),t=e.length)),r.timeouts!==void 0&&(H(r.timeouts,{instancePath:s+"/timeouts",parentData:r,parentDataProperty:"timeouts",rootData:n})||(e=e===null?H.errors:
e.concat(H.errors),t=e.length)),r.guards!==void 0&&(ke(r.guards,{instancePath:s+"/guards",parentData:r,parentDataProperty:"guards",rootData:n})||(e=e===null?ke.
errors:e.concat(ke.errors),t=e.length))}else{const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[i]:e.push(i),t++}return Je.errors=e,t===0}function Qe(r,{instancePath:s="",parentData:g,parentDataProperty:h,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.apiVersion===void 0){const o={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"apiVersion"},
message:"must have required property 'apiVersion'"};e===null?e=[o]:e.push(o),t++}if(r.kind===void 0){const o={instancePath:s,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"kind"},message:"must have required property 'kind'"};e===null?e=[o]:e.push(o),t++}if(r.metadata===void 0){const o={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"metadata"},message:"must have required property 'metadata'"};e===null?e=[o]:e.push(o),t++}for(const o in r)
if(!(F.call(gt.properties,o)||$.test(o))){const p={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},
message:"must NOT have additional properties"};e===null?e=[p]:e.push(p),t++}if(r.apiVersion!==void 0&&r.apiVersion!=="rosctr.dev/v1"){const o={instancePath:s+"/\
apiVersion",schemaPath:"#/properties/apiVersion/const",keyword:"const",params:{allowedValue:"rosctr.dev/v1"},message:"must be equal to constant"};e===null?e=[o]:
e.push(o),t++}if(r.kind!==void 0&&r.kind!=="Fleet"){const o={instancePath:s+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"F\
leet"},message:"must be equal to constant"};e===null?e=[o]:e.push(o),t++}if(r.metadata!==void 0){let o=r.metadata;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.
name===void 0){const p={instancePath:s+"/metadata",schemaPath:"#/properties/metadata/required",keyword:"required",params:{missingProperty:"name"},message:"must \
have required property 'name'"};e===null?e=[p]:e.push(p),t++}for(const p in o)if(!(p==="name"||$.test(p))){const v={instancePath:s+"/metadata",schemaPath:"#/pro\
perties/metadata/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"};e===null?e=[v]:
e.push(v),t++}o.name!==void 0&&(Ge(o.name,{instancePath:s+"/metadata/name",parentData:o,parentDataProperty:"name",rootData:n})||(e=e===null?Ge.errors:e.concat(Ge.
errors),t=e.length))}else{const p={instancePath:s+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type:"object"},message:"must be obj\
ect"};e===null?e=[p]:e.push(p),t++}}if(r.labels!==void 0&&(T(r.labels,{instancePath:s+"/labels",parentData:r,parentDataProperty:"labels",rootData:n})||(e=e===null?
T.errors:e.concat(T.errors),t=e.length)),r.vars!==void 0&&(R(r.vars,{instancePath:s+"/vars",parentData:r,parentDataProperty:"vars",rootData:n})||(e=e===null?R.errors:
e.concat(R.errors),t=e.length)),r.defaults!==void 0&&(De(r.defaults,{instancePath:s+"/defaults",parentData:r,parentDataProperty:"defaults",rootData:n})||(e=e===
null?De.errors:e.concat(De.errors),t=e.length)),r.overlays!==void 0){let o=r.overlays;if(Array.isArray(o)){const p=o.length;for(let v=0;v<p;v++)Xe(o[v],{instancePath:s+
"/overlays/"+v,parentData:o,parentDataProperty:v,rootData:n})||(e=e===null?Xe.errors:e.concat(Xe.errors),t=e.length)}else{const p={instancePath:s+"/overlays",schemaPath:"\
#/properties/overlays/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[p]:e.push(p),t++}}if(r.routers!==void 0){let o=r.routers;if(o&&
typeof o=="object"&&!Array.isArray(o)){for(const p in o){const v=t;b(p,{instancePath:s+"/routers",parentData:o,parentDataProperty:"routers",rootData:n})||(e=e===
null?b.errors:e.concat(b.errors),t=e.length);var i=v===t;if(!i){const f={instancePath:s+"/routers",schemaPath:"#/properties/routers/propertyNames",keyword:"prop\
ertyNames",params:{propertyName:p},message:"property name must be valid"};e===null?e=[f]:e.push(f),t++}}for(const p in o)Je(o[p],{instancePath:s+"/routers/"+p.replace(
/~/g,"~0").replace(/\//g,"~1"),parentData:o,parentDataProperty:p,rootData:n})||(e=e===null?Je.errors:e.concat(Je.errors),t=e.length)}else{const p={instancePath:s+
"/routers",schemaPath:"#/properties/routers/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[p]:e.push(p),t++}}r.drift!==void 0&&
(be(r.drift,{instancePath:s+"/drift",parentData:r,parentDataProperty:"drift",rootData:n})||(e=e===null?be.errors:e.concat(be.errors),t=e.length))}else{const o={
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),t++}return Qe.errors=e,t===0}function tr(r,{
instancePath:s="",parentData:g,parentDataProperty:h,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.apiVersion===void 0){const o={
instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"apiVersion"},message:"must have required property 'apiVersion'"};e===null?e=[
o]:e.push(o),t++}if(r.kind===void 0){const o={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"},message:"must have requi\
red property 'kind'"};e===null?e=[o]:e.push(o),t++}const i=r.kind;if(typeof i=="string")if(i==="Stack")Ue(r,{instancePath:s,parentData:g,parentDataProperty:h,rootData:n})||
(e=e===null?Ue.errors:e.concat(Ue.errors),t=e.length);else if(i==="Fleet")Qe(r,{instancePath:s,parentData:g,parentDataProperty:h,rootData:n})||(e=e===null?Qe.errors:
e.concat(Qe.errors),t=e.length);else{const o={instancePath:s,schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"kind",tagValue:i},
message:'value of tag "kind" must be in oneOf'};e===null?e=[o]:e.push(o),t++}else{const o={instancePath:s,schemaPath:"#/discriminator",keyword:"discriminator",params:{
error:"tag",tag:"kind",tagValue:i},message:'tag "kind" must be string'};e===null?e=[o]:e.push(o),t++}}else{const i={instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[i]:e.push(i),t++}return tr.errors=e,t===0}export{gr as default,dr as validate};
