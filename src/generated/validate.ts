// @ts-nocheck
// Made from schemas/stack.schema.json by scripts/generate-schema.mjs. Do not edit.
var dr=Object.getOwnPropertyNames,sr=(r,s)=>function(){try{return s||(0,r[dr(r)[0]])((s={exports:{}}).exports,s),s.exports}catch(d){throw s=0,d}},gr=sr({"node_m\
odules/ajv/dist/runtime/ucs2length.js"(r){"use strict";Object.defineProperty(r,"__esModule",{value:!0});function s(g){const d=g.length;let n=0,e=0,t;for(;e<d;)n++,
t=g.charCodeAt(e++),t>=55296&&t<=56319&&e<d&&(t=g.charCodeAt(e),(t&64512)===56320&&e++);return n}r.default=s,s.code='require("ajv/dist/runtime/ucs2length").defa\
ult'}}),vr=sr({"node_modules/fast-deep-equal/index.js"(r,s){"use strict";s.exports=function g(d,n){if(d===n)return!0;if(d&&n&&typeof d=="object"&&typeof n=="obj\
ect"){if(d.constructor!==n.constructor)return!1;var e,t,i;if(Array.isArray(d)){if(e=d.length,e!=n.length)return!1;for(t=e;t--!==0;)if(!g(d[t],n[t]))return!1;return!0}
if(d.constructor===RegExp)return d.source===n.source&&d.flags===n.flags;if(d.valueOf!==Object.prototype.valueOf)return d.valueOf()===n.valueOf();if(d.toString!==
Object.prototype.toString)return d.toString()===n.toString();if(i=Object.keys(d),e=i.length,e!==Object.keys(n).length)return!1;for(t=e;t--!==0;)if(!Object.prototype.
hasOwnProperty.call(n,i[t]))return!1;for(t=e;t--!==0;){var o=i[t];if(!g(d[o],n[o]))return!1}return!0}return d!==d&&n!==n}}}),Pr=sr({"node_modules/ajv/dist/runti\
me/equal.js"(r){"use strict";Object.defineProperty(r,"__esModule",{value:!0});var s=vr();s.code='require("ajv/dist/runtime/equal").default',r.default=s}}),wr=or,
br=or,kr={description:"Containers and what they need, for one router or many.",type:"object",required:["apiVersion","kind","metadata"],properties:{apiVersion:{description:"\
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
keys that begin with x-."}},additionalProperties:!1,title:"Stack"},z=Object.prototype.hasOwnProperty,$=new RegExp("^x-","u"),pr=new RegExp("^[a-z0-9][a-z0-9-]{0\
,31}$","u");function X(r,{instancePath:s="",parentData:g,parentDataProperty:d,rootData:n=r}={}){let e=null,t=0;if(typeof r=="string"){if(!pr.test(r)){const i={instancePath:s,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9-]{0,31}$"},message:'must match pattern "^[a-z0-9][a-z0-9-]{0,31}$"'};e===null?e=[i]:e.
push(i),t++}}else{const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}return X.
errors=e,t===0}var V=gr().default,Dr={description:"Text. Numbers and words like yes keep the spelling of the file.",type:["string","number","boolean"]};function h(r,{
instancePath:s="",parentData:g,parentDataProperty:d,rootData:n=r}={}){let e=null,t=0;if(typeof r!="string"&&!(typeof r=="number"&&isFinite(r))&&typeof r!="boole\
an"){const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:Dr.type},message:"must be string,number,boolean"};e===null?e=[i]:e.push(i),t++}return h.
errors=e,t===0}function S(r,{instancePath:s="",parentData:g,parentDataProperty:d,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r))for(const i in r)
h(r[i],{instancePath:s+"/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:r,parentDataProperty:i,rootData:n})||(e=e===null?h.errors:e.concat(h.errors),t=e.
length);else{const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[i]:e.push(i),t++}return S.errors=
e,t===0}function C(r,{instancePath:s="",parentData:g,parentDataProperty:d,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.labels===
void 0){const i={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"labels"},message:"must have required property 'labels'"};e===
null?e=[i]:e.push(i),t++}for(const i in r)if(!(i==="labels"||$.test(i))){const o={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperti\
es",params:{additionalProperty:i},message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),t++}r.labels!==void 0&&(S(r.labels,{instancePath:s+"/l\
abels",parentData:r,parentDataProperty:"labels",rootData:n})||(e=e===null?S.errors:e.concat(S.errors),t=e.length))}else{const i={instancePath:s,schemaPath:"#/ty\
pe",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[i]:e.push(i),t++}return C.errors=e,t===0}function J(r,{instancePath:s="",parentData:g,
parentDataProperty:d,rootData:n=r}={}){let e=null,t=0;const i=t;let o=!1,a=null;const y=t;if(typeof r=="string"){if(V(r)<1){const u={instancePath:s,schemaPath:"\
#/oneOf/0/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[u]:e.push(u),t++}}else{const u={instancePath:s,
schemaPath:"#/oneOf/0/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[u]:e.push(u),t++}var p=y===t;p&&(o=!0,a=0);const l=t;if(Array.
isArray(r)){if(r.length<1){const P={instancePath:s,schemaPath:"#/oneOf/1/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};
e===null?e=[P]:e.push(P),t++}const u=r.length;for(let P=0;P<u;P++){let w=r[P];const m=t;let c=!1,D=null;const k=t;if(typeof w=="string"){if(V(w)<1){const L={instancePath:s+
"/"+P,schemaPath:"#/oneOf/1/items/oneOf/0/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[L]:e.push(
L),t++}}else{const L={instancePath:s+"/"+P,schemaPath:"#/oneOf/1/items/oneOf/0/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[L]:e.push(L),t++}var f=k===t;f&&(c=!0,D=0);const G=t;C(w,{instancePath:s+"/"+P,parentData:r,parentDataProperty:P,rootData:n})||(e=e===null?C.errors:e.concat(C.
errors),t=e.length);var f=G===t;if(f&&c?(c=!1,D=[D,1]):f&&(c=!0,D=1),c)t=m,e!==null&&(m?e.length=m:e=null);else{const L={instancePath:s+"/"+P,schemaPath:"#/oneO\
f/1/items/oneOf",keyword:"oneOf",params:{passingSchemas:D},message:"must match exactly one schema in oneOf"};e===null?e=[L]:e.push(L),t++}}}else{const u={instancePath:s,
schemaPath:"#/oneOf/1/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[u]:e.push(u),t++}var p=l===t;if(p&&o)o=!1,a=[a,1];else{p&&
(o=!0,a=1);const u=t;C(r,{instancePath:s,parentData:g,parentDataProperty:d,rootData:n})||(e=e===null?C.errors:e.concat(C.errors),t=e.length);var p=u===t;p&&o?(o=
!1,a=[a,2]):p&&(o=!0,a=2)}if(o)t=i,e!==null&&(i?e.length=i:e=null);else{const u={instancePath:s,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:a},message:"\
must match exactly one schema in oneOf"};e===null?e=[u]:e.push(u),t++}return J.errors=e,t===0}var $r=new RegExp("^[A-Za-z0-9_][A-Za-z0-9_.-]{0,39}$","u");function b(r,{
instancePath:s="",parentData:g,parentDataProperty:d,rootData:n=r}={}){let e=null,t=0;if(typeof r=="string"){if(!$r.test(r)){const i={instancePath:s,schemaPath:"\
#/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_][A-Za-z0-9_.-]{0,39}$"},message:'must match pattern "^[A-Za-z0-9_][A-Za-z0-9_.-]{0,39}$"'};e===null?e=
[i]:e.push(i),t++}}else{const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}
return b.errors=e,t===0}var Ar={description:"A router.",type:"object",required:["address"],properties:{address:{description:"Host or address, with :port where i\
t is not 8729 (8728 with tls.mode off).",type:"string",minLength:1,examples:["192.168.88.1","router.lan:8729","[fd00::1]:8729"]},username:{$ref:"#/definitions/t\
ext",description:"User of the API."},password:{$ref:"#/definitions/secretText",description:"Password, from ${env:NAME} or ${file:PATH}."},tls:{$ref:"#/definitio\
ns/tls",description:"How the router proves who it is; the default is to verify its certificate."},labels:{$ref:"#/definitions/labels",description:"Labels by whi\
ch targets and --label choose routers."},storage:{$ref:"#/definitions/diskName",description:"Disk for root-dirs of containers."},vars:{$ref:"#/definitions/vars",
description:"Values for ${vars:NAME}; they win over the vars of a stack."},release:{$ref:"#/definitions/release",description:"RouterOS release, for checks witho\
ut a connection."},timeouts:{$ref:"#/definitions/timeouts",description:"How long to wait for this router."}},patternProperties:{"^x-":{description:"Anything: ro\
sctr does not read keys that begin with x-."}},additionalProperties:!1},Or={description:"Text that may come from ${env:NAME}, ${file:PATH} or ${sops:FILE#/POINT\
ER}; it is never shown.",type:["string","number","boolean"]};function T(r,{instancePath:s="",parentData:g,parentDataProperty:d,rootData:n=r}={}){let e=null,t=0;
if(typeof r!="string"&&!(typeof r=="number"&&isFinite(r))&&typeof r!="boolean"){const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:Or.type},
message:"must be string,number,boolean"};e===null?e=[i]:e.push(i),t++}return T.errors=e,t===0}var xr={description:"How the router proves who it is.",type:"objec\
t",properties:{mode:{description:"verify: certificate chain; pin: fingerprint; anonymous: encrypted, but nobody is verified; off: plain API.",type:"string",enum:[
"verify","pin","anonymous","off"]},fingerprint:{$ref:"#/definitions/fingerprint",description:"sha256 of the router's certificate, for mode pin."},ca:{description:"\
File with the certificate authority (PEM), or the PEM itself, for mode verify.",type:"string",minLength:1},servername:{description:"Name that the certificate is\
 for, where it is not the address.",type:"string",minLength:1}},patternProperties:{"^x-":{description:"Anything: rosctr does not read keys that begin with x-."}},
additionalProperties:!1},Nr=new RegExp("^sha256:([0-9A-Fa-f]{2}:?){31}[0-9A-Fa-f]{2}$|\\$\\{","u");function Oe(r,{instancePath:s="",parentData:g,parentDataProperty:d,
rootData:n=r}={}){let e=null,t=0;if(typeof r=="string"){if(!Nr.test(r)){const i={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^sha25\
6:([0-9A-Fa-f]{2}:?){31}[0-9A-Fa-f]{2}$|\\$\\{"},message:'must match pattern "^sha256:([0-9A-Fa-f]{2}:?){31}[0-9A-Fa-f]{2}$|\\$\\{"'};e===null?e=[i]:e.push(i),t++}}else{
const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}return Oe.errors=e,t===
0}function Z(r,{instancePath:s="",parentData:g,parentDataProperty:d,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const i in r)
if(!(i==="mode"||i==="fingerprint"||i==="ca"||i==="servername"||$.test(i))){const o={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalPrope\
rties",params:{additionalProperty:i},message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),t++}if(r.mode!==void 0){let i=r.mode;if(typeof i!="\
string"){const o={instancePath:s+"/mode",schemaPath:"#/properties/mode/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(
o),t++}if(!(i==="verify"||i==="pin"||i==="anonymous"||i==="off")){const o={instancePath:s+"/mode",schemaPath:"#/properties/mode/enum",keyword:"enum",params:{allowedValues:xr.
properties.mode.enum},message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),t++}}if(r.fingerprint!==void 0&&(Oe(r.fingerprint,{instancePath:s+
"/fingerprint",parentData:r,parentDataProperty:"fingerprint",rootData:n})||(e=e===null?Oe.errors:e.concat(Oe.errors),t=e.length)),r.ca!==void 0){let i=r.ca;if(typeof i==
"string"){if(V(i)<1){const o={instancePath:s+"/ca",schemaPath:"#/properties/ca/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than\
 1 characters"};e===null?e=[o]:e.push(o),t++}}else{const o={instancePath:s+"/ca",schemaPath:"#/properties/ca/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[o]:e.push(o),t++}}if(r.servername!==void 0){let i=r.servername;if(typeof i=="string"){if(V(i)<1){const o={instancePath:s+"/serverna\
me",schemaPath:"#/properties/servername/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[o]:e.push(o),
t++}}else{const o={instancePath:s+"/servername",schemaPath:"#/properties/servername/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[o]:e.push(o),t++}}}else{const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[i]:e.push(i),
t++}return Z.errors=e,t===0}var jr=new RegExp("^[^/\\s]+$|\\$\\{","u");function q(r,{instancePath:s="",parentData:g,parentDataProperty:d,rootData:n=r}={}){let e=null,
t=0;if(typeof r=="string"){if(!jr.test(r)){const i={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[^/\\s]+$|\\$\\{"},message:'must m\
atch pattern "^[^/\\s]+$|\\$\\{"'};e===null?e=[i]:e.push(i),t++}}else{const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[i]:e.push(i),t++}return q.errors=e,t===0}function R(r,{instancePath:s="",parentData:g,parentDataProperty:d,rootData:n=r}={}){let e=null,
t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const o in r){const a=t;b(o,{instancePath:s,parentData:r,parentDataProperty:d,rootData:n})||(e=e===null?b.errors:
e.concat(b.errors),t=e.length);var i=a===t;if(!i){const y={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:o},message:"\
property name must be valid"};e===null?e=[y]:e.push(y),t++}}for(const o in r)h(r[o],{instancePath:s+"/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:r,parentDataProperty:o,
rootData:n})||(e=e===null?h.errors:e.concat(h.errors),t=e.length)}else{const o={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[o]:e.push(o),t++}return R.errors=e,t===0}var _r={description:"A RouterOS release.",type:["string"],pattern:"^7\\.[0-9]{1,2}(\\.[0-9]{\
1,2})?$|\\$\\{",examples:["7.23.3"]},Er=new RegExp("^7\\.[0-9]{1,2}(\\.[0-9]{1,2})?$|\\$\\{","u");function B(r,{instancePath:s="",parentData:g,parentDataProperty:d,
rootData:n=r}={}){let e=null,t=0;if(typeof r=="string"){if(!Er.test(r)){const i={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^7\\.[0\
-9]{1,2}(\\.[0-9]{1,2})?$|\\$\\{"},message:'must match pattern "^7\\.[0-9]{1,2}(\\.[0-9]{1,2})?$|\\$\\{"'};e===null?e=[i]:e.push(i),t++}}else{const i={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:_r.type},message:"must be string"};e===null?e=[i]:e.push(i),t++}return B.errors=e,t===0}var Tr={description:"A t\
ime: seconds, 30s, 1m30s, 00:01:30.",type:["string","integer"],pattern:"^([0-9]+(w|d|h|ms|m|s))+$|^[0-9]+$|^([0-9]+w)?([0-9]+d)? ?[0-9]{1,2}:[0-9]{2}:[0-9]{2}$|\
\\$\\{",minimum:0,examples:["30s","1m30s"]},Sr=new RegExp("^([0-9]+(w|d|h|ms|m|s))+$|^[0-9]+$|^([0-9]+w)?([0-9]+d)? ?[0-9]{1,2}:[0-9]{2}:[0-9]{2}$|\\$\\{","u");
function A(r,{instancePath:s="",parentData:g,parentDataProperty:d,rootData:n=r}={}){let e=null,t=0;if(typeof r!="string"&&!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&
isFinite(r))){const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:Tr.type},message:"must be string,integer"};e===null?e=[i]:e.push(i),t++}if(typeof r==
"number"&&isFinite(r)&&(r<0||isNaN(r))){const i={instancePath:s,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};
e===null?e=[i]:e.push(i),t++}if(typeof r=="string"&&!Sr.test(r)){const i={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^([0-9]+(w|d|\
h|ms|m|s))+$|^[0-9]+$|^([0-9]+w)?([0-9]+d)? ?[0-9]{1,2}:[0-9]{2}:[0-9]{2}$|\\$\\{"},message:'must match pattern "^([0-9]+(w|d|h|ms|m|s))+$|^[0-9]+$|^([0-9]+w)?(\
[0-9]+d)? ?[0-9]{1,2}:[0-9]{2}:[0-9]{2}$|\\$\\{"'};e===null?e=[i]:e.push(i),t++}return A.errors=e,t===0}function H(r,{instancePath:s="",parentData:g,parentDataProperty:d,
rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const i in r)if(!(i==="connect"||i==="command"||$.test(i))){const o={instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"};e===null?e=[o]:e.
push(o),t++}r.connect!==void 0&&(A(r.connect,{instancePath:s+"/connect",parentData:r,parentDataProperty:"connect",rootData:n})||(e=e===null?A.errors:e.concat(A.
errors),t=e.length)),r.command!==void 0&&(A(r.command,{instancePath:s+"/command",parentData:r,parentDataProperty:"command",rootData:n})||(e=e===null?A.errors:e.
concat(A.errors),t=e.length))}else{const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[i]:e.
push(i),t++}return H.errors=e,t===0}function xe(r,{instancePath:s="",parentData:g,parentDataProperty:d,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&
!Array.isArray(r)){if(r.address===void 0){const i={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"address"},message:"must ha\
ve required property 'address'"};e===null?e=[i]:e.push(i),t++}for(const i in r)if(!(z.call(Ar.properties,i)||$.test(i))){const o={instancePath:s,schemaPath:"#/a\
dditionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),t++}if(r.
address!==void 0){let i=r.address;if(typeof i=="string"){if(V(i)<1){const o={instancePath:s+"/address",schemaPath:"#/properties/address/minLength",keyword:"minL\
ength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[o]:e.push(o),t++}}else{const o={instancePath:s+"/address",schemaPath:"#/pro\
perties/address/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),t++}}r.username!==void 0&&(h(r.username,{instancePath:s+
"/username",parentData:r,parentDataProperty:"username",rootData:n})||(e=e===null?h.errors:e.concat(h.errors),t=e.length)),r.password!==void 0&&(T(r.password,{instancePath:s+
"/password",parentData:r,parentDataProperty:"password",rootData:n})||(e=e===null?T.errors:e.concat(T.errors),t=e.length)),r.tls!==void 0&&(Z(r.tls,{instancePath:s+
"/tls",parentData:r,parentDataProperty:"tls",rootData:n})||(e=e===null?Z.errors:e.concat(Z.errors),t=e.length)),r.labels!==void 0&&(S(r.labels,{instancePath:s+"\
/labels",parentData:r,parentDataProperty:"labels",rootData:n})||(e=e===null?S.errors:e.concat(S.errors),t=e.length)),r.storage!==void 0&&(q(r.storage,{instancePath:s+
"/storage",parentData:r,parentDataProperty:"storage",rootData:n})||(e=e===null?q.errors:e.concat(q.errors),t=e.length)),r.vars!==void 0&&(R(r.vars,{instancePath:s+
"/vars",parentData:r,parentDataProperty:"vars",rootData:n})||(e=e===null?R.errors:e.concat(R.errors),t=e.length)),r.release!==void 0&&(B(r.release,{instancePath:s+
"/release",parentData:r,parentDataProperty:"release",rootData:n})||(e=e===null?B.errors:e.concat(B.errors),t=e.length)),r.timeouts!==void 0&&(H(r.timeouts,{instancePath:s+
"/timeouts",parentData:r,parentDataProperty:"timeouts",rootData:n})||(e=e===null?H.errors:e.concat(H.errors),t=e.length))}else{const i={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[i]:e.push(i),t++}return xe.errors=e,t===0}var lr={description:"A bridge with\
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
qr={description:"A name on the router.",type:["string","number"],minLength:1,maxLength:64};function x(r,{instancePath:s="",parentData:g,parentDataProperty:d,rootData:n=r}={}){
let e=null,t=0;if(typeof r!="string"&&!(typeof r=="number"&&isFinite(r))){const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:qr.type},message:"\
must be string,number"};e===null?e=[i]:e.push(i),t++}if(typeof r=="string"){if(V(r)>64){const i={instancePath:s,schemaPath:"#/maxLength",keyword:"maxLength",params:{
limit:64},message:"must NOT have more than 64 characters"};e===null?e=[i]:e.push(i),t++}if(V(r)<1){const i={instancePath:s,schemaPath:"#/minLength",keyword:"min\
Length",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[i]:e.push(i),t++}}return x.errors=e,t===0}var Rr=new RegExp("^[0-9]{1,3}(\\\
.[0-9]{1,3}){3}/[0-9]{1,2}$|^[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*/[0-9]{1,3}$|\\$\\{","u");function I(r,{instancePath:s="",parentData:g,parentDataProperty:d,rootData:n=r}={}){
let e=null,t=0;if(typeof r=="string"){if(!Rr.test(r)){const i={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[0-9]{1,3}(\\.[0-9]{1,3}\
){3}/[0-9]{1,2}$|^[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*/[0-9]{1,3}$|\\$\\{"},message:'must match pattern "^[0-9]{1,3}(\\.[0-9]{1,3}){3}/[0-9]{1,2}$|^[0-9A-Fa-f:.]*:[0-9A\
-Fa-f:.]*/[0-9]{1,3}$|\\$\\{"'};e===null?e=[i]:e.push(i),t++}}else{const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"mu\
st be string"};e===null?e=[i]:e.push(i),t++}return I.errors=e,t===0}var Ir={description:"true or false.",type:["boolean","string"],pattern:"^\\$\\{.+\\}$"},ir=new RegExp(
"^\\$\\{.+\\}$","u");function v(r,{instancePath:s="",parentData:g,parentDataProperty:d,rootData:n=r}={}){let e=null,t=0;if(typeof r!="boolean"&&typeof r!="strin\
g"){const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:Ir.type},message:"must be boolean,string"};e===null?e=[i]:e.push(i),t++}if(typeof r==
"string"&&!ir.test(r)){const i={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^\\$\\{.+\\}$"},message:'must match pattern "^\\$\\{.+\\}$\
"'};e===null?e=[i]:e.push(i),t++}return v.errors=e,t===0}function Q(r,{instancePath:s="",parentData:g,parentDataProperty:d,rootData:n=r}={}){let e=null,t=0;if(r&&
typeof r=="object"&&!Array.isArray(r)){if(r.address===void 0){const i={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"addres\
s"},message:"must have required property 'address'"};e===null?e=[i]:e.push(i),t++}for(const i in r)if(!(i==="address"||i==="disabled"||i==="advertise"||i==="com\
ment"||$.test(i))){const o={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT ha\
ve additional properties"};e===null?e=[o]:e.push(o),t++}r.address!==void 0&&(I(r.address,{instancePath:s+"/address",parentData:r,parentDataProperty:"address",rootData:n})||
(e=e===null?I.errors:e.concat(I.errors),t=e.length)),r.disabled!==void 0&&(v(r.disabled,{instancePath:s+"/disabled",parentData:r,parentDataProperty:"disabled",rootData:n})||
(e=e===null?v.errors:e.concat(v.errors),t=e.length)),r.advertise!==void 0&&(v(r.advertise,{instancePath:s+"/advertise",parentData:r,parentDataProperty:"advertis\
e",rootData:n})||(e=e===null?v.errors:e.concat(v.errors),t=e.length)),r.comment!==void 0&&(h(r.comment,{instancePath:s+"/comment",parentData:r,parentDataProperty:"\
comment",rootData:n})||(e=e===null?h.errors:e.concat(h.errors),t=e.length))}else{const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[i]:e.push(i),t++}return Q.errors=e,t===0}function Y(r,{instancePath:s="",parentData:g,parentDataProperty:d,rootData:n=r}={}){
let e=null,t=0;const i=t;let o=!1,a=null;const y=t;I(r,{instancePath:s,parentData:g,parentDataProperty:d,rootData:n})||(e=e===null?I.errors:e.concat(I.errors),t=
e.length);var f=y===t;f&&(o=!0,a=0);const l=t;Q(r,{instancePath:s,parentData:g,parentDataProperty:d,rootData:n})||(e=e===null?Q.errors:e.concat(Q.errors),t=e.length);
var f=l===t;if(f&&o)o=!1,a=[a,1];else{f&&(o=!0,a=1);const u=t;if(Array.isArray(r)){if(r.length<1){const m={instancePath:s,schemaPath:"#/oneOf/2/minItems",keyword:"\
minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[m]:e.push(m),t++}const w=r.length;for(let m=0;m<w;m++){let c=r[m];const D=t;let k=!1,
G=null;const L=t;I(c,{instancePath:s+"/"+m,parentData:r,parentDataProperty:m,rootData:n})||(e=e===null?I.errors:e.concat(I.errors),t=e.length);var p=L===t;p&&(k=
!0,G=0);const hr=t;Q(c,{instancePath:s+"/"+m,parentData:r,parentDataProperty:m,rootData:n})||(e=e===null?Q.errors:e.concat(Q.errors),t=e.length);var p=hr===t;if(p&&
k?(k=!1,G=[G,1]):p&&(k=!0,G=1),k)t=D,e!==null&&(D?e.length=D:e=null);else{const ar={instancePath:s+"/"+m,schemaPath:"#/oneOf/2/items/oneOf",keyword:"oneOf",params:{
passingSchemas:G},message:"must match exactly one schema in oneOf"};e===null?e=[ar]:e.push(ar),t++}}}else{const w={instancePath:s,schemaPath:"#/oneOf/2/type",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[w]:e.push(w),t++}var f=u===t;f&&o?(o=!1,a=[a,2]):f&&(o=!0,a=2)}if(o)t=i,e!==null&&(i?e.length=i:
e=null);else{const u={instancePath:s,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:a},message:"must match exactly one schema in oneOf"};e===null?e=
[u]:e.push(u),t++}return Y.errors=e,t===0}var Fr=new RegExp("^[0-9]{1,3}(\\.[0-9]{1,3}){3}$|^[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*$|\\$\\{","u");function j(r,{instancePath:s="",
parentData:g,parentDataProperty:d,rootData:n=r}={}){let e=null,t=0;if(typeof r=="string"){if(!Fr.test(r)){const i={instancePath:s,schemaPath:"#/pattern",keyword:"\
pattern",params:{pattern:"^[0-9]{1,3}(\\.[0-9]{1,3}){3}$|^[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*$|\\$\\{"},message:'must match pattern "^[0-9]{1,3}(\\.[0-9]{1,3}){3}$|^[0\
-9A-Fa-f:.]*:[0-9A-Fa-f:.]*$|\\$\\{"'};e===null?e=[i]:e.push(i),t++}}else{const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[i]:e.push(i),t++}return j.errors=e,t===0}var Mr=new RegExp("^[A-Za-z0-9_][A-Za-z0-9_.-]{0,79}$","u");function F(r,{instancePath:s="",
parentData:g,parentDataProperty:d,rootData:n=r}={}){let e=null,t=0;if(typeof r=="string"){if(!Mr.test(r)){const i={instancePath:s,schemaPath:"#/pattern",keyword:"\
pattern",params:{pattern:"^[A-Za-z0-9_][A-Za-z0-9_.-]{0,79}$"},message:'must match pattern "^[A-Za-z0-9_][A-Za-z0-9_.-]{0,79}$"'};e===null?e=[i]:e.push(i),t++}}else{
const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}return F.errors=e,t===0}
var zr={description:"A VLAN id, 1 to 4094.",type:["integer","string"],minimum:1,maximum:4094,pattern:"^\\$\\{.+\\}$"};function ee(r,{instancePath:s="",parentData:g,
parentDataProperty:d,rootData:n=r}={}){let e=null,t=0;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))&&typeof r!="string"){const i={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:zr.type},message:"must be integer,string"};e===null?e=[i]:e.push(i),t++}if(typeof r=="number"&&isFinite(r)){if(r>4094||isNaN(
r)){const i={instancePath:s,schemaPath:"#/maximum",keyword:"maximum",params:{comparison:"<=",limit:4094},message:"must be <= 4094"};e===null?e=[i]:e.push(i),t++}
if(r<1||isNaN(r)){const i={instancePath:s,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[i]:e.push(
i),t++}}if(typeof r=="string"&&!ir.test(r)){const i={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^\\$\\{.+\\}$"},message:'must matc\
h pattern "^\\$\\{.+\\}$"'};e===null?e=[i]:e.push(i),t++}return ee.errors=e,t===0}var Lr={description:"Which frames a bridge port lets in.",type:"string",enum:[
"admit-all","admit-only-untagged-and-priority-tagged","admit-only-vlan-tagged"]};function re(r,{instancePath:s="",parentData:g,parentDataProperty:d,rootData:n=r}={}){
let e=null,t=0;if(typeof r!="string"){const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:
e.push(i),t++}if(!(r==="admit-all"||r==="admit-only-untagged-and-priority-tagged"||r==="admit-only-vlan-tagged")){const i={instancePath:s,schemaPath:"#/enum",keyword:"\
enum",params:{allowedValues:Lr.enum},message:"must be equal to one of the allowed values"};e===null?e=[i]:e.push(i),t++}return re.errors=e,t===0}var Vr={description:"\
auto, or a number from 68 to 65535.",type:["integer","string"],pattern:"^auto$|^[0-9]+$|\\$\\{",minimum:68,maximum:65535},Cr=new RegExp("^auto$|^[0-9]+$|\\$\\{",
"u");function Ne(r,{instancePath:s="",parentData:g,parentDataProperty:d,rootData:n=r}={}){let e=null,t=0;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))&&
typeof r!="string"){const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:Vr.type},message:"must be integer,string"};e===null?e=[i]:e.push(i),
t++}if(typeof r=="number"&&isFinite(r)){if(r>65535||isNaN(r)){const i={instancePath:s,schemaPath:"#/maximum",keyword:"maximum",params:{comparison:"<=",limit:65535},
message:"must be <= 65535"};e===null?e=[i]:e.push(i),t++}if(r<68||isNaN(r)){const i={instancePath:s,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:68},message:"must be >= 68"};e===null?e=[i]:e.push(i),t++}}if(typeof r=="string"&&!Cr.test(r)){const i={instancePath:s,schemaPath:"#/pattern",keyword:"\
pattern",params:{pattern:"^auto$|^[0-9]+$|\\$\\{"},message:'must match pattern "^auto$|^[0-9]+$|\\$\\{"'};e===null?e=[i]:e.push(i),t++}return Ne.errors=e,t===0}
function te(r,{instancePath:s="",parentData:g,parentDataProperty:d,rootData:n=r}={}){let e=null,t=0;if(Array.isArray(r)){const o=r.length;for(let a=0;a<o;a++){let y=r[a];
const l=t;let f=!1,p=null;const u=t;x(y,{instancePath:s+"/"+a,parentData:r,parentDataProperty:a,rootData:n})||(e=e===null?x.errors:e.concat(x.errors),t=e.length);
var i=u===t;i&&(f=!0,p=0);const P=t;if(y&&typeof y=="object"&&!Array.isArray(y)){if(y.list===void 0){const w={instancePath:s+"/"+a,schemaPath:"#/items/oneOf/1/r\
equired",keyword:"required",params:{missingProperty:"list"},message:"must have required property 'list'"};e===null?e=[w]:e.push(w),t++}for(const w in y)if(!(w===
"list"||w==="disabled"||w==="comment"||$.test(w))){const m={instancePath:s+"/"+a,schemaPath:"#/items/oneOf/1/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:w},message:"must NOT have additional properties"};e===null?e=[m]:e.push(m),t++}y.list!==void 0&&(x(y.list,{instancePath:s+"/"+a+"/lis\
t",parentData:y,parentDataProperty:"list",rootData:n})||(e=e===null?x.errors:e.concat(x.errors),t=e.length)),y.disabled!==void 0&&(v(y.disabled,{instancePath:s+
"/"+a+"/disabled",parentData:y,parentDataProperty:"disabled",rootData:n})||(e=e===null?v.errors:e.concat(v.errors),t=e.length)),y.comment!==void 0&&(h(y.comment,
{instancePath:s+"/"+a+"/comment",parentData:y,parentDataProperty:"comment",rootData:n})||(e=e===null?h.errors:e.concat(h.errors),t=e.length))}else{const w={instancePath:s+
"/"+a,schemaPath:"#/items/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[w]:e.push(w),t++}var i=P===t;if(i&&f?(f=!1,p=
[p,1]):i&&(f=!0,p=1),f)t=l,e!==null&&(l?e.length=l:e=null);else{const w={instancePath:s+"/"+a,schemaPath:"#/items/oneOf",keyword:"oneOf",params:{passingSchemas:p},
message:"must match exactly one schema in oneOf"};e===null?e=[w]:e.push(w),t++}}}else{const o={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"a\
rray"},message:"must be array"};e===null?e=[o]:e.push(o),t++}return te.errors=e,t===0}function _(r,{instancePath:s="",parentData:g,parentDataProperty:d,rootData:n=r}={}){
let e=null,t=0;if(Array.isArray(r)){if(r.length<1){const o={instancePath:s,schemaPath:"#/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fe\
wer than 1 items"};e===null?e=[o]:e.push(o),t++}const i=r.length;for(let o=0;o<i;o++)b(r[o],{instancePath:s+"/"+o,parentData:r,parentDataProperty:o,rootData:n})||
(e=e===null?b.errors:e.concat(b.errors),t=e.length)}else{const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"must be array"};
e===null?e=[i]:e.push(i),t++}return _.errors=e,t===0}function je(r,{instancePath:s="",parentData:g,parentDataProperty:d,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){for(const a in r)if(!(z.call(lr.properties,a)||$.test(a))){const y={instancePath:s,schemaPath:"#/additionalProperties",keyword:"add\
itionalProperties",params:{additionalProperty:a},message:"must NOT have additional properties"};e===null?e=[y]:e.push(y),t++}if(r.bridge!==void 0&&(x(r.bridge,{
instancePath:s+"/bridge",parentData:r,parentDataProperty:"bridge",rootData:n})||(e=e===null?x.errors:e.concat(x.errors),t=e.length)),r.address!==void 0&&(Y(r.address,
{instancePath:s+"/address",parentData:r,parentDataProperty:"address",rootData:n})||(e=e===null?Y.errors:e.concat(Y.errors),t=e.length)),r.gateway!==void 0){let a=r.
gateway;const y=t;let l=!1,f=null;const p=t;j(a,{instancePath:s+"/gateway",parentData:r,parentDataProperty:"gateway",rootData:n})||(e=e===null?j.errors:e.concat(
j.errors),t=e.length);var i=p===t;i&&(l=!0,f=0);const u=t;if(Array.isArray(a)){if(a.length>2){const w={instancePath:s+"/gateway",schemaPath:"#/properties/gatewa\
y/oneOf/1/maxItems",keyword:"maxItems",params:{limit:2},message:"must NOT have more than 2 items"};e===null?e=[w]:e.push(w),t++}if(a.length<1){const w={instancePath:s+
"/gateway",schemaPath:"#/properties/gateway/oneOf/1/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[w]:e.push(
w),t++}const P=a.length;for(let w=0;w<P;w++)j(a[w],{instancePath:s+"/gateway/"+w,parentData:a,parentDataProperty:w,rootData:n})||(e=e===null?j.errors:e.concat(j.
errors),t=e.length)}else{const P={instancePath:s+"/gateway",schemaPath:"#/properties/gateway/oneOf/1/type",keyword:"type",params:{type:"array"},message:"must be\
 array"};e===null?e=[P]:e.push(P),t++}var i=u===t;if(i&&l?(l=!1,f=[f,1]):i&&(l=!0,f=1),l)t=y,e!==null&&(y?e.length=y:e=null);else{const P={instancePath:s+"/gate\
way",schemaPath:"#/properties/gateway/oneOf",keyword:"oneOf",params:{passingSchemas:f},message:"must match exactly one schema in oneOf"};e===null?e=[P]:e.push(P),
t++}}if(r.masquerade!==void 0){let a=r.masquerade;const y=t;let l=!1,f=null;const p=t;v(a,{instancePath:s+"/masquerade",parentData:r,parentDataProperty:"masquer\
ade",rootData:n})||(e=e===null?v.errors:e.concat(v.errors),t=e.length);var o=p===t;o&&(l=!0,f=0);const u=t;if(a&&typeof a=="object"&&!Array.isArray(a)){for(const P in a)
if(!(P==="outInterface"||P==="outInterfaceList"||P==="before"||P==="disabled"||P==="comment"||$.test(P))){const w={instancePath:s+"/masquerade",schemaPath:"#/pr\
operties/masquerade/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:P},message:"must NOT have additional properties"};e===
null?e=[w]:e.push(w),t++}a.outInterface!==void 0&&(x(a.outInterface,{instancePath:s+"/masquerade/outInterface",parentData:a,parentDataProperty:"outInterface",rootData:n})||
(e=e===null?x.errors:e.concat(x.errors),t=e.length)),a.outInterfaceList!==void 0&&(x(a.outInterfaceList,{instancePath:s+"/masquerade/outInterfaceList",parentData:a,
parentDataProperty:"outInterfaceList",rootData:n})||(e=e===null?x.errors:e.concat(x.errors),t=e.length)),a.before!==void 0&&(F(a.before,{instancePath:s+"/masque\
rade/before",parentData:a,parentDataProperty:"before",rootData:n})||(e=e===null?F.errors:e.concat(F.errors),t=e.length)),a.disabled!==void 0&&(v(a.disabled,{instancePath:s+
"/masquerade/disabled",parentData:a,parentDataProperty:"disabled",rootData:n})||(e=e===null?v.errors:e.concat(v.errors),t=e.length)),a.comment!==void 0&&(h(a.comment,
{instancePath:s+"/masquerade/comment",parentData:a,parentDataProperty:"comment",rootData:n})||(e=e===null?h.errors:e.concat(h.errors),t=e.length))}else{const P={
instancePath:s+"/masquerade",schemaPath:"#/properties/masquerade/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[P]:e.
push(P),t++}var o=u===t;if(o&&l?(l=!1,f=[f,1]):o&&(l=!0,f=1),l)t=y,e!==null&&(y?e.length=y:e=null);else{const P={instancePath:s+"/masquerade",schemaPath:"#/prop\
erties/masquerade/oneOf",keyword:"oneOf",params:{passingSchemas:f},message:"must match exactly one schema in oneOf"};e===null?e=[P]:e.push(P),t++}}if(r.pvid!==void 0&&
(ee(r.pvid,{instancePath:s+"/pvid",parentData:r,parentDataProperty:"pvid",rootData:n})||(e=e===null?ee.errors:e.concat(ee.errors),t=e.length)),r.frameTypes!==void 0&&
(re(r.frameTypes,{instancePath:s+"/frameTypes",parentData:r,parentDataProperty:"frameTypes",rootData:n})||(e=e===null?re.errors:e.concat(re.errors),t=e.length)),
r.vlanFiltering!==void 0&&(v(r.vlanFiltering,{instancePath:s+"/vlanFiltering",parentData:r,parentDataProperty:"vlanFiltering",rootData:n})||(e=e===null?v.errors:
e.concat(v.errors),t=e.length)),r.protocolMode!==void 0){let a=r.protocolMode;if(typeof a!="string"){const y={instancePath:s+"/protocolMode",schemaPath:"#/prope\
rties/protocolMode/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[y]:e.push(y),t++}if(!(a==="none"||a==="rstp"||a==="stp"||a===
"mstp")){const y={instancePath:s+"/protocolMode",schemaPath:"#/properties/protocolMode/enum",keyword:"enum",params:{allowedValues:lr.properties.protocolMode.enum},
message:"must be equal to one of the allowed values"};e===null?e=[y]:e.push(y),t++}}r.mtu!==void 0&&(Ne(r.mtu,{instancePath:s+"/mtu",parentData:r,parentDataProperty:"\
mtu",rootData:n})||(e=e===null?Ne.errors:e.concat(Ne.errors),t=e.length)),r.interfaceLists!==void 0&&(te(r.interfaceLists,{instancePath:s+"/interfaceLists",parentData:r,
parentDataProperty:"interfaceLists",rootData:n})||(e=e===null?te.errors:e.concat(te.errors),t=e.length)),r.comment!==void 0&&(h(r.comment,{instancePath:s+"/comm\
ent",parentData:r,parentDataProperty:"comment",rootData:n})||(e=e===null?h.errors:e.concat(h.errors),t=e.length)),r.external!==void 0&&(v(r.external,{instancePath:s+
"/external",parentData:r,parentDataProperty:"external",rootData:n})||(e=e===null?v.errors:e.concat(v.errors),t=e.length)),r.previously!==void 0&&(_(r.previously,
{instancePath:s+"/previously",parentData:r,parentDataProperty:"previously",rootData:n})||(e=e===null?_.errors:e.concat(_.errors),t=e.length))}else{const a={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),t++}return je.errors=e,t===0}var Zr={description:"A\
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
description:"Anything: rosctr does not read keys that begin with x-."}},additionalProperties:!1},Br=new RegExp("^$|^[0-9]{1,3}(\\.[0-9]{1,3}){3}$|^[0-9A-Fa-f:.]*\
:[0-9A-Fa-f:.]*$|\\$\\{","u");function se(r,{instancePath:s="",parentData:g,parentDataProperty:d,rootData:n=r}={}){let e=null,t=0;if(typeof r=="string"){if(!Br.
test(r)){const i={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^$|^[0-9]{1,3}(\\.[0-9]{1,3}){3}$|^[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*$|\\$\\{"},
message:'must match pattern "^$|^[0-9]{1,3}(\\.[0-9]{1,3}){3}$|^[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*$|\\$\\{"'};e===null?e=[i]:e.push(i),t++}}else{const i={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}return se.errors=e,t===0}var Hr=new RegExp("^[0\
-9A-Fa-f]{2}([:-][0-9A-Fa-f]{2}){5}$|\\$\\{","u");function ie(r,{instancePath:s="",parentData:g,parentDataProperty:d,rootData:n=r}={}){let e=null,t=0;if(typeof r==
"string"){if(!Hr.test(r)){const i={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[0-9A-Fa-f]{2}([:-][0-9A-Fa-f]{2}){5}$|\\$\\{"},message:'\
must match pattern "^[0-9A-Fa-f]{2}([:-][0-9A-Fa-f]{2}){5}$|\\$\\{"'};e===null?e=[i]:e.push(i),t++}}else{const i={instancePath:s,schemaPath:"#/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}return ie.errors=e,t===0}function ne(r,{instancePath:s="",parentData:g,parentDataProperty:d,
rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const o in r)if(!(z.call(Zr.properties,o)||$.test(o))){const a={instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[a]:e.
push(a),t++}if(r.name!==void 0&&(x(r.name,{instancePath:s+"/name",parentData:r,parentDataProperty:"name",rootData:n})||(e=e===null?x.errors:e.concat(x.errors),t=
e.length)),r.network!==void 0&&(b(r.network,{instancePath:s+"/network",parentData:r,parentDataProperty:"network",rootData:n})||(e=e===null?b.errors:e.concat(b.errors),
t=e.length)),r.address!==void 0){let o=r.address;const a=t;let y=!1,l=null;const f=t;I(o,{instancePath:s+"/address",parentData:r,parentDataProperty:"address",rootData:n})||
(e=e===null?I.errors:e.concat(I.errors),t=e.length);var i=f===t;i&&(y=!0,l=0);const p=t;if(Array.isArray(o)){if(o.length<1){const P={instancePath:s+"/address",schemaPath:"\
#/properties/address/oneOf/1/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[P]:e.push(P),t++}const u=o.length;
for(let P=0;P<u;P++)I(o[P],{instancePath:s+"/address/"+P,parentData:o,parentDataProperty:P,rootData:n})||(e=e===null?I.errors:e.concat(I.errors),t=e.length)}else{
const u={instancePath:s+"/address",schemaPath:"#/properties/address/oneOf/1/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[u]:e.
push(u),t++}var i=p===t;if(i&&y?(y=!1,l=[l,1]):i&&(y=!0,l=1),y)t=a,e!==null&&(a?e.length=a:e=null);else{const u={instancePath:s+"/address",schemaPath:"#/propert\
ies/address/oneOf",keyword:"oneOf",params:{passingSchemas:l},message:"must match exactly one schema in oneOf"};e===null?e=[u]:e.push(u),t++}}r.gateway!==void 0&&
(se(r.gateway,{instancePath:s+"/gateway",parentData:r,parentDataProperty:"gateway",rootData:n})||(e=e===null?se.errors:e.concat(se.errors),t=e.length)),r.gateway6!==
void 0&&(se(r.gateway6,{instancePath:s+"/gateway6",parentData:r,parentDataProperty:"gateway6",rootData:n})||(e=e===null?se.errors:e.concat(se.errors),t=e.length)),
r.dhcp!==void 0&&(v(r.dhcp,{instancePath:s+"/dhcp",parentData:r,parentDataProperty:"dhcp",rootData:n})||(e=e===null?v.errors:e.concat(v.errors),t=e.length)),r.mac!==
void 0&&(ie(r.mac,{instancePath:s+"/mac",parentData:r,parentDataProperty:"mac",rootData:n})||(e=e===null?ie.errors:e.concat(ie.errors),t=e.length)),r.containerMac!==
void 0&&(ie(r.containerMac,{instancePath:s+"/containerMac",parentData:r,parentDataProperty:"containerMac",rootData:n})||(e=e===null?ie.errors:e.concat(ie.errors),
t=e.length)),r.pvid!==void 0&&(ee(r.pvid,{instancePath:s+"/pvid",parentData:r,parentDataProperty:"pvid",rootData:n})||(e=e===null?ee.errors:e.concat(ee.errors),
t=e.length)),r.frameTypes!==void 0&&(re(r.frameTypes,{instancePath:s+"/frameTypes",parentData:r,parentDataProperty:"frameTypes",rootData:n})||(e=e===null?re.errors:
e.concat(re.errors),t=e.length)),r.portDisabled!==void 0&&(v(r.portDisabled,{instancePath:s+"/portDisabled",parentData:r,parentDataProperty:"portDisabled",rootData:n})||
(e=e===null?v.errors:e.concat(v.errors),t=e.length)),r.interfaceLists!==void 0&&(te(r.interfaceLists,{instancePath:s+"/interfaceLists",parentData:r,parentDataProperty:"\
interfaceLists",rootData:n})||(e=e===null?te.errors:e.concat(te.errors),t=e.length)),r.routerAddress!==void 0&&(Y(r.routerAddress,{instancePath:s+"/routerAddres\
s",parentData:r,parentDataProperty:"routerAddress",rootData:n})||(e=e===null?Y.errors:e.concat(Y.errors),t=e.length)),r.disabled!==void 0&&(v(r.disabled,{instancePath:s+
"/disabled",parentData:r,parentDataProperty:"disabled",rootData:n})||(e=e===null?v.errors:e.concat(v.errors),t=e.length)),r.comment!==void 0&&(h(r.comment,{instancePath:s+
"/comment",parentData:r,parentDataProperty:"comment",rootData:n})||(e=e===null?h.errors:e.concat(h.errors),t=e.length)),r.external!==void 0&&(v(r.external,{instancePath:s+
"/external",parentData:r,parentDataProperty:"external",rootData:n})||(e=e===null?v.errors:e.concat(v.errors),t=e.length)),r.previously!==void 0&&(_(r.previously,
{instancePath:s+"/previously",parentData:r,parentDataProperty:"previously",rootData:n})||(e=e===null?_.errors:e.concat(_.errors),t=e.length))}else{const o={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),t++}return ne.errors=e,t===0}var fr={description:"V\
ariables, one list.",type:"object",propertyNames:{$ref:"#/definitions/envName"},properties:{external:{description:"true alone: the list is there already, and no\
thing of it is ours.",type:["boolean","string","number"]},previously:{description:"Former local names, as a list.",oneOf:[{$ref:"#/definitions/previously"},{description:"\
A variable of that name.",type:["string","number","boolean"]}]}},additionalProperties:{$ref:"#/definitions/envValue"}},Kr=new RegExp("^[A-Za-z_][A-Za-z0-9_.-]*$",
"u");function K(r,{instancePath:s="",parentData:g,parentDataProperty:d,rootData:n=r}={}){let e=null,t=0;if(typeof r=="string"){if(!Kr.test(r)){const i={instancePath:s,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_.-]*$"},message:'must match pattern "^[A-Za-z_][A-Za-z0-9_.-]*$"'};e===null?e=[i]:
e.push(i),t++}}else{const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}return K.
errors=e,t===0}var mr={description:"The value of a variable, as it is written: 0123, yes and 1e3 stay as typed.",oneOf:[{description:"The value.",type:["string",
"number","boolean","null"]},{description:"The value and more.",type:"object",required:["value"],properties:{value:{description:"The value; it may be a secret.",
type:["string","number","boolean","null"]},comment:{$ref:"#/definitions/text",description:"Comment of the row."},disabled:{$ref:"#/definitions/flag",description:"\
The container does not get it (RouterOS 7.21+)."}},patternProperties:{"^x-":{description:"Anything: rosctr does not read keys that begin with x-."}},additionalProperties:!1}]};
function oe(r,{instancePath:s="",parentData:g,parentDataProperty:d,rootData:n=r}={}){let e=null,t=0;const i=t;let o=!1,a=null;const y=t;if(typeof r!="string"&&!(typeof r==
"number"&&isFinite(r))&&typeof r!="boolean"&&r!==null){const p={instancePath:s,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type:mr.oneOf[0].type},message:"\
must be string,number,boolean,null"};e===null?e=[p]:e.push(p),t++}var f=y===t;f&&(o=!0,a=0);const l=t;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.value===
void 0){const p={instancePath:s,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:"value"},message:"must have required property 'value'"};
e===null?e=[p]:e.push(p),t++}for(const p in r)if(!(p==="value"||p==="comment"||p==="disabled"||$.test(p))){const u={instancePath:s,schemaPath:"#/oneOf/1/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"};e===null?e=[u]:e.push(u),t++}if(r.value!==
void 0){let p=r.value;if(typeof p!="string"&&!(typeof p=="number"&&isFinite(p))&&typeof p!="boolean"&&p!==null){const u={instancePath:s+"/value",schemaPath:"#/o\
neOf/1/properties/value/type",keyword:"type",params:{type:mr.oneOf[1].properties.value.type},message:"must be string,number,boolean,null"};e===null?e=[u]:e.push(
u),t++}}r.comment!==void 0&&(h(r.comment,{instancePath:s+"/comment",parentData:r,parentDataProperty:"comment",rootData:n})||(e=e===null?h.errors:e.concat(h.errors),
t=e.length)),r.disabled!==void 0&&(v(r.disabled,{instancePath:s+"/disabled",parentData:r,parentDataProperty:"disabled",rootData:n})||(e=e===null?v.errors:e.concat(
v.errors),t=e.length))}else{const p={instancePath:s,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[p]:e.
push(p),t++}var f=l===t;if(f&&o?(o=!1,a=[a,1]):f&&(o=!0,a=1),o)t=i,e!==null&&(i?e.length=i:e=null);else{const p={instancePath:s,schemaPath:"#/oneOf",keyword:"on\
eOf",params:{passingSchemas:a},message:"must match exactly one schema in oneOf"};e===null?e=[p]:e.push(p),t++}return oe.errors=e,t===0}function _e(r,{instancePath:s="",
parentData:g,parentDataProperty:d,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const a in r){const y=t;K(a,{instancePath:s,
parentData:r,parentDataProperty:d,rootData:n})||(e=e===null?K.errors:e.concat(K.errors),t=e.length);var i=y===t;if(!i){const l={instancePath:s,schemaPath:"#/pro\
pertyNames",keyword:"propertyNames",params:{propertyName:a},message:"property name must be valid"};e===null?e=[l]:e.push(l),t++}}for(const a in r)a==="external"||
a==="previously"||oe(r[a],{instancePath:s+"/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:r,parentDataProperty:a,rootData:n})||(e=e===null?oe.errors:e.concat(
oe.errors),t=e.length);if(r.external!==void 0){let a=r.external;if(typeof a!="boolean"&&typeof a!="string"&&!(typeof a=="number"&&isFinite(a))){const y={instancePath:s+
"/external",schemaPath:"#/properties/external/type",keyword:"type",params:{type:fr.properties.external.type},message:"must be boolean,string,number"};e===null?e=
[y]:e.push(y),t++}}if(r.previously!==void 0){let a=r.previously;const y=t;let l=!1,f=null;const p=t;_(a,{instancePath:s+"/previously",parentData:r,parentDataProperty:"\
previously",rootData:n})||(e=e===null?_.errors:e.concat(_.errors),t=e.length);var o=p===t;o&&(l=!0,f=0);const u=t;if(typeof a!="string"&&!(typeof a=="number"&&isFinite(
a))&&typeof a!="boolean"){const P={instancePath:s+"/previously",schemaPath:"#/properties/previously/oneOf/1/type",keyword:"type",params:{type:fr.properties.previously.
oneOf[1].type},message:"must be string,number,boolean"};e===null?e=[P]:e.push(P),t++}var o=u===t;if(o&&l?(l=!1,f=[f,1]):o&&(l=!0,f=1),l)t=y,e!==null&&(y?e.length=
y:e=null);else{const P={instancePath:s+"/previously",schemaPath:"#/properties/previously/oneOf",keyword:"oneOf",params:{passingSchemas:f},message:"must match ex\
actly one schema in oneOf"};e===null?e=[P]:e.push(P),t++}}}else{const a={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must \
be object"};e===null?e=[a]:e.push(a),t++}return _e.errors=e,t===0}function ae(r,{instancePath:s="",parentData:g,parentDataProperty:d,rootData:n=r}={}){let e=null,
t=0;if(typeof r!="string"){const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),
t++}return ae.errors=e,t===0}var Ur={description:"A folder or file of the router inside a container.",type:"object",properties:{src:{$ref:"#/definitions/diskPat\
h",description:"Folder or file on the router, beginning with the disk."},dst:{$ref:"#/definitions/insidePath",description:"Path inside the container."},readOnly:{
$ref:"#/definitions/flag",description:"The container cannot write there (RouterOS 7.20+)."},noexec:{$ref:"#/definitions/flag",description:"Nothing there can be \
executed (RouterOS 7.23+)."},mode:{$ref:"#/definitions/mountMode",description:"Both in one word, as RouterOS 7.23 says it."},disabled:{$ref:"#/definitions/flag",
description:"The row is there but off (RouterOS 7.21+)."},comment:{$ref:"#/definitions/text",description:"Comment of the row."},external:{$ref:"#/definitions/fl\
ag",description:"The mount is there already, and nothing of it is ours."},previously:{$ref:"#/definitions/previously",description:"Former local names."}},patternProperties:{
"^x-":{description:"Anything: rosctr does not read keys that begin with x-."}},additionalProperties:!1};function O(r,{instancePath:s="",parentData:g,parentDataProperty:d,
rootData:n=r}={}){let e=null,t=0;if(typeof r=="string"){if(V(r)<1){const i={instancePath:s,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"};e===null?e=[i]:e.push(i),t++}}else{const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[i]:e.push(i),t++}return O.errors=e,t===0}var cr=new RegExp("^/|\\$\\{","u");function pe(r,{instancePath:s="",parentData:g,parentDataProperty:d,
rootData:n=r}={}){let e=null,t=0;if(typeof r=="string"){if(!cr.test(r)){const i={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^/|\\$\\\
{"},message:'must match pattern "^/|\\$\\{"'};e===null?e=[i]:e.push(i),t++}}else{const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[i]:e.push(i),t++}return pe.errors=e,t===0}var Wr={description:"How a mount may be used.",type:"string",enum:["rw","ro","rw\
,noexec","ro,noexec"]};function Ee(r,{instancePath:s="",parentData:g,parentDataProperty:d,rootData:n=r}={}){let e=null,t=0;if(typeof r!="string"){const i={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}if(!(r==="rw"||r==="ro"||r==="rw,noexec"||r==="\
ro,noexec")){const i={instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Wr.enum},message:"must be equal to one of the allowed values"};e===
null?e=[i]:e.push(i),t++}return Ee.errors=e,t===0}function Te(r,{instancePath:s="",parentData:g,parentDataProperty:d,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){for(const i in r)if(!(z.call(Ur.properties,i)||$.test(i))){const o={instancePath:s,schemaPath:"#/additionalProperties",keyword:"add\
itionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),t++}r.src!==void 0&&(O(r.src,{instancePath:s+
"/src",parentData:r,parentDataProperty:"src",rootData:n})||(e=e===null?O.errors:e.concat(O.errors),t=e.length)),r.dst!==void 0&&(pe(r.dst,{instancePath:s+"/dst",
parentData:r,parentDataProperty:"dst",rootData:n})||(e=e===null?pe.errors:e.concat(pe.errors),t=e.length)),r.readOnly!==void 0&&(v(r.readOnly,{instancePath:s+"/\
readOnly",parentData:r,parentDataProperty:"readOnly",rootData:n})||(e=e===null?v.errors:e.concat(v.errors),t=e.length)),r.noexec!==void 0&&(v(r.noexec,{instancePath:s+
"/noexec",parentData:r,parentDataProperty:"noexec",rootData:n})||(e=e===null?v.errors:e.concat(v.errors),t=e.length)),r.mode!==void 0&&(Ee(r.mode,{instancePath:s+
"/mode",parentData:r,parentDataProperty:"mode",rootData:n})||(e=e===null?Ee.errors:e.concat(Ee.errors),t=e.length)),r.disabled!==void 0&&(v(r.disabled,{instancePath:s+
"/disabled",parentData:r,parentDataProperty:"disabled",rootData:n})||(e=e===null?v.errors:e.concat(v.errors),t=e.length)),r.comment!==void 0&&(h(r.comment,{instancePath:s+
"/comment",parentData:r,parentDataProperty:"comment",rootData:n})||(e=e===null?h.errors:e.concat(h.errors),t=e.length)),r.external!==void 0&&(v(r.external,{instancePath:s+
"/external",parentData:r,parentDataProperty:"external",rootData:n})||(e=e===null?v.errors:e.concat(v.errors),t=e.length)),r.previously!==void 0&&(_(r.previously,
{instancePath:s+"/previously",parentData:r,parentDataProperty:"previously",rootData:n})||(e=e===null?_.errors:e.concat(_.errors),t=e.length))}else{const i={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[i]:e.push(i),t++}return Te.errors=e,t===0}function le(r,{instancePath:s="",
parentData:g,parentDataProperty:d,rootData:n=r}={}){let e=null,t=0;const i=t;let o=!1,a=null;const y=t;ae(r,{instancePath:s,parentData:g,parentDataProperty:d,rootData:n})||
(e=e===null?ae.errors:e.concat(ae.errors),t=e.length);var f=y===t;f&&(o=!0,a=0);const l=t;Te(r,{instancePath:s,parentData:g,parentDataProperty:d,rootData:n})||(e=
e===null?Te.errors:e.concat(Te.errors),t=e.length);var f=l===t;if(f&&o?(o=!1,a=[a,1]):f&&(o=!0,a=1),o)t=i,e!==null&&(i?e.length=i:e=null);else{const p={instancePath:s,
schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:a},message:"must match exactly one schema in oneOf"};e===null?e=[p]:e.push(p),t++}return le.errors=e,
t===0}var ur={description:"A container.",type:"object",required:["veth"],properties:{name:{$ref:"#/definitions/rosName",description:"Name on the router (RouterO\
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
description:"Former local names."}},patternProperties:{"^x-":{description:"Anything: rosctr does not read keys that begin with x-."}},additionalProperties:!1},Gr=new RegExp(
"^([A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?(:[0-9]+)?/)?[a-z0-9]+([._-]+[a-z0-9]+)*(/[a-z0-9]+([._-]+[a-z0-9]+)*)*(:[A-Za-z0-9_][A-Za-z0-9_.-]{0,127})?(@sha256:[\
0-9a-f]{64})?$|\\$\\{","u");function Se(r,{instancePath:s="",parentData:g,parentDataProperty:d,rootData:n=r}={}){let e=null,t=0;if(typeof r=="string"){if(!Gr.test(
r)){const i={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^([A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?(:[0-9]+)?/)?[a-z0-9]+([._-]+[a-z\
0-9]+)*(/[a-z0-9]+([._-]+[a-z0-9]+)*)*(:[A-Za-z0-9_][A-Za-z0-9_.-]{0,127})?(@sha256:[0-9a-f]{64})?$|\\$\\{"},message:'must match pattern "^([A-Za-z0-9]([A-Za-z0\
-9.-]*[A-Za-z0-9])?(:[0-9]+)?/)?[a-z0-9]+([._-]+[a-z0-9]+)*(/[a-z0-9]+([._-]+[a-z0-9]+)*)*(:[A-Za-z0-9_][A-Za-z0-9_.-]{0,127})?(@sha256:[0-9a-f]{64})?$|\\$\\{"'};
e===null?e=[i]:e.push(i),t++}}else{const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.
push(i),t++}return Se.errors=e,t===0}function fe(r,{instancePath:s="",parentData:g,parentDataProperty:d,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&
!Array.isArray(r)){for(const o in r){const a=t;K(o,{instancePath:s,parentData:r,parentDataProperty:d,rootData:n})||(e=e===null?K.errors:e.concat(K.errors),t=e.length);
var i=a===t;if(!i){const y={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:o},message:"property name must be valid"};e===
null?e=[y]:e.push(y),t++}}for(const o in r)oe(r[o],{instancePath:s+"/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:r,parentDataProperty:o,rootData:n})||
(e=e===null?oe.errors:e.concat(oe.errors),t=e.length)}else{const o={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be ob\
ject"};e===null?e=[o]:e.push(o),t++}return fe.errors=e,t===0}var nr={description:"A published port.",oneOf:[{$ref:"#/definitions/portShort"},{description:"A pub\
lished port and more.",type:"object",required:["published"],properties:{published:{$ref:"#/definitions/portRange",description:"Port of the router."},target:{$ref:"\
#/definitions/portRange",description:"Port of the container; default: the same."},protocol:{description:"Protocol; default tcp.",type:"string",enum:["tcp","udp",
"sctp"]},list:{$ref:"#/definitions/rosName",description:"Interface list where the traffic comes from; default LAN."},interface:{$ref:"#/definitions/rosName",description:"\
Interface where the traffic comes from."},address:{$ref:"#/definitions/ip",description:"Address of the router that the traffic is for."},everywhere:{$ref:"#/def\
initions/flag",description:"From every interface, the internet too."},family:{description:"IPv4, IPv6 or both; default: the families of the container's addresse\
s.",type:"string",enum:["ipv4","ipv6","both"]},before:{$ref:"#/definitions/beforeKey",description:"Row to stand before in the NAT menu."},disabled:{$ref:"#/defi\
nitions/flag",description:"The row is there but off."},comment:{$ref:"#/definitions/text",description:"Comment of the row."},previously:{description:"Former key\
s of the row, like pihole-53-udp.",type:"array",items:{$ref:"#/definitions/beforeKey"},minItems:1}},patternProperties:{"^x-":{description:"Anything: rosctr does\
 not read keys that begin with x-."}},additionalProperties:!1}]},Xr={description:"A published port: the router's port, the container's port, the protocol (tcp i\
f absent).",type:["string","integer"],examples:["8080:80/tcp","53:53/udp","8000-8010:8000-8010"]};function qe(r,{instancePath:s="",parentData:g,parentDataProperty:d,
rootData:n=r}={}){let e=null,t=0;if(typeof r!="string"&&!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){const i={instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:Xr.type},message:"must be string,integer"};e===null?e=[i]:e.push(i),t++}return qe.errors=e,t===0}var Jr={description:"A port, or a range of p\
orts.",type:["string","integer"],pattern:"^[0-9]{1,5}(-[0-9]{1,5})?$|\\$\\{",minimum:1,maximum:65535},Qr=new RegExp("^[0-9]{1,5}(-[0-9]{1,5})?$|\\$\\{","u");function me(r,{
instancePath:s="",parentData:g,parentDataProperty:d,rootData:n=r}={}){let e=null,t=0;if(typeof r!="string"&&!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){
const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:Jr.type},message:"must be string,integer"};e===null?e=[i]:e.push(i),t++}if(typeof r=="nu\
mber"&&isFinite(r)){if(r>65535||isNaN(r)){const i={instancePath:s,schemaPath:"#/maximum",keyword:"maximum",params:{comparison:"<=",limit:65535},message:"must be\
 <= 65535"};e===null?e=[i]:e.push(i),t++}if(r<1||isNaN(r)){const i={instancePath:s,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1"};e===null?e=[i]:e.push(i),t++}}if(typeof r=="string"&&!Qr.test(r)){const i={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"\
^[0-9]{1,5}(-[0-9]{1,5})?$|\\$\\{"},message:'must match pattern "^[0-9]{1,5}(-[0-9]{1,5})?$|\\$\\{"'};e===null?e=[i]:e.push(i),t++}return me.errors=e,t===0}function Re(r,{
instancePath:s="",parentData:g,parentDataProperty:d,rootData:n=r}={}){let e=null,t=0;const i=t;let o=!1,a=null;const y=t;qe(r,{instancePath:s,parentData:g,parentDataProperty:d,
rootData:n})||(e=e===null?qe.errors:e.concat(qe.errors),t=e.length);var f=y===t;f&&(o=!0,a=0);const l=t;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.published===
void 0){const p={instancePath:s,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:"published"},message:"must have required property 'pu\
blished'"};e===null?e=[p]:e.push(p),t++}for(const p in r)if(!(z.call(nr.oneOf[1].properties,p)||$.test(p))){const u={instancePath:s,schemaPath:"#/oneOf/1/additi\
onalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"};e===null?e=[u]:e.push(u),t++}if(r.published!==
void 0&&(me(r.published,{instancePath:s+"/published",parentData:r,parentDataProperty:"published",rootData:n})||(e=e===null?me.errors:e.concat(me.errors),t=e.length)),
r.target!==void 0&&(me(r.target,{instancePath:s+"/target",parentData:r,parentDataProperty:"target",rootData:n})||(e=e===null?me.errors:e.concat(me.errors),t=e.length)),
r.protocol!==void 0){let p=r.protocol;if(typeof p!="string"){const u={instancePath:s+"/protocol",schemaPath:"#/oneOf/1/properties/protocol/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[u]:e.push(u),t++}if(!(p==="tcp"||p==="udp"||p==="sctp")){const u={instancePath:s+"/protocol",schemaPath:"\
#/oneOf/1/properties/protocol/enum",keyword:"enum",params:{allowedValues:nr.oneOf[1].properties.protocol.enum},message:"must be equal to one of the allowed valu\
es"};e===null?e=[u]:e.push(u),t++}}if(r.list!==void 0&&(x(r.list,{instancePath:s+"/list",parentData:r,parentDataProperty:"list",rootData:n})||(e=e===null?x.errors:
e.concat(x.errors),t=e.length)),r.interface!==void 0&&(x(r.interface,{instancePath:s+"/interface",parentData:r,parentDataProperty:"interface",rootData:n})||(e=e===
null?x.errors:e.concat(x.errors),t=e.length)),r.address!==void 0&&(j(r.address,{instancePath:s+"/address",parentData:r,parentDataProperty:"address",rootData:n})||
(e=e===null?j.errors:e.concat(j.errors),t=e.length)),r.everywhere!==void 0&&(v(r.everywhere,{instancePath:s+"/everywhere",parentData:r,parentDataProperty:"every\
where",rootData:n})||(e=e===null?v.errors:e.concat(v.errors),t=e.length)),r.family!==void 0){let p=r.family;if(typeof p!="string"){const u={instancePath:s+"/fam\
ily",schemaPath:"#/oneOf/1/properties/family/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[u]:e.push(u),t++}if(!(p==="ipv4"||
p==="ipv6"||p==="both")){const u={instancePath:s+"/family",schemaPath:"#/oneOf/1/properties/family/enum",keyword:"enum",params:{allowedValues:nr.oneOf[1].properties.
family.enum},message:"must be equal to one of the allowed values"};e===null?e=[u]:e.push(u),t++}}if(r.before!==void 0&&(F(r.before,{instancePath:s+"/before",parentData:r,
parentDataProperty:"before",rootData:n})||(e=e===null?F.errors:e.concat(F.errors),t=e.length)),r.disabled!==void 0&&(v(r.disabled,{instancePath:s+"/disabled",parentData:r,
parentDataProperty:"disabled",rootData:n})||(e=e===null?v.errors:e.concat(v.errors),t=e.length)),r.comment!==void 0&&(h(r.comment,{instancePath:s+"/comment",parentData:r,
parentDataProperty:"comment",rootData:n})||(e=e===null?h.errors:e.concat(h.errors),t=e.length)),r.previously!==void 0){let p=r.previously;if(Array.isArray(p)){if(p.
length<1){const P={instancePath:s+"/previously",schemaPath:"#/oneOf/1/properties/previously/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have\
 fewer than 1 items"};e===null?e=[P]:e.push(P),t++}const u=p.length;for(let P=0;P<u;P++)F(p[P],{instancePath:s+"/previously/"+P,parentData:p,parentDataProperty:P,
rootData:n})||(e=e===null?F.errors:e.concat(F.errors),t=e.length)}else{const u={instancePath:s+"/previously",schemaPath:"#/oneOf/1/properties/previously/type",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[u]:e.push(u),t++}}}else{const p={instancePath:s,schemaPath:"#/oneOf/1/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[p]:e.push(p),t++}var f=l===t;if(f&&o?(o=!1,a=[a,1]):f&&(o=!0,a=1),o)t=i,e!==null&&(i?e.length=i:e=null);else{
const p={instancePath:s,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:a},message:"must match exactly one schema in oneOf"};e===null?e=[p]:e.push(p),
t++}return Re.errors=e,t===0}function ce(r,{instancePath:s="",parentData:g,parentDataProperty:d,rootData:n=r}={}){let e=null,t=0;const i=t;let o=!1,a=null;const y=t;
j(r,{instancePath:s,parentData:g,parentDataProperty:d,rootData:n})||(e=e===null?j.errors:e.concat(j.errors),t=e.length);var f=y===t;f&&(o=!0,a=0);const l=t;if(Array.
isArray(r)){const p=r.length;for(let u=0;u<p;u++)j(r[u],{instancePath:s+"/"+u,parentData:r,parentDataProperty:u,rootData:n})||(e=e===null?j.errors:e.concat(j.errors),
t=e.length)}else{const p={instancePath:s,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[p]:e.push(p),t++}
var f=l===t;if(f&&o?(o=!1,a=[a,1]):f&&(o=!0,a=1),o)t=i,e!==null&&(i?e.length=i:e=null);else{const p={instancePath:s,schemaPath:"#/oneOf",keyword:"oneOf",params:{
passingSchemas:a},message:"must match exactly one schema in oneOf"};e===null?e=[p]:e.push(p),t++}return ce.errors=e,t===0}function ue(r,{instancePath:s="",parentData:g,
parentDataProperty:d,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r))for(const i in r)j(r[i],{instancePath:s+"/"+i.replace(/~/g,"~0").
replace(/\//g,"~1"),parentData:r,parentDataProperty:i,rootData:n})||(e=e===null?j.errors:e.concat(j.errors),t=e.length);else{const i={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[i]:e.push(i),t++}return ue.errors=e,t===0}var Yr={description:"A size, or un\
limited.",type:["string","integer"],pattern:"^unlimited$|^[0-9]+(\\.[0-9]+)?\\s*([kKmMgG]([iI][bB])?|[bB])?$|\\$\\{",minimum:0,examples:["512MiB","unlimited"]},
et=new RegExp("^unlimited$|^[0-9]+(\\.[0-9]+)?\\s*([kKmMgG]([iI][bB])?|[bB])?$|\\$\\{","u");function N(r,{instancePath:s="",parentData:g,parentDataProperty:d,rootData:n=r}={}){
let e=null,t=0;if(typeof r!="string"&&!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:Yr.type},message:"must be string,integer"};e===null?e=[i]:e.push(i),t++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){const i={instancePath:s,schemaPath:"\
#/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[i]:e.push(i),t++}if(typeof r=="string"&&!et.test(r)){const i={
instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^unlimited$|^[0-9]+(\\.[0-9]+)?\\s*([kKmMgG]([iI][bB])?|[bB])?$|\\$\\{"},message:'must \
match pattern "^unlimited$|^[0-9]+(\\.[0-9]+)?\\s*([kKmMgG]([iI][bB])?|[bB])?$|\\$\\{"'};e===null?e=[i]:e.push(i),t++}return N.errors=e,t===0}var rt={description:"\
Processors it may use (RouterOS 7.21+).",oneOf:[{$ref:"#/definitions/cpuNumbers"},{description:"Numbers.",type:"array",items:{description:"A processor.",type:["\
integer","string"],pattern:"^[0-9]+$|\\$\\{",minimum:0}}]},tt={description:"Processor numbers with commas.",type:["string","integer"],pattern:"^[0-9]+(-[0-9]+)?\
(,[0-9]+(-[0-9]+)?)*$|\\$\\{",minimum:0,examples:["0,1"]},st=new RegExp("^[0-9]+(-[0-9]+)?(,[0-9]+(-[0-9]+)?)*$|\\$\\{","u");function Ie(r,{instancePath:s="",parentData:g,
parentDataProperty:d,rootData:n=r}={}){let e=null,t=0;if(typeof r!="string"&&!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){const i={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:tt.type},message:"must be string,integer"};e===null?e=[i]:e.push(i),t++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){
const i={instancePath:s,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[i]:e.push(i),t++}if(typeof r==
"string"&&!st.test(r)){const i={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[0-9]+(-[0-9]+)?(,[0-9]+(-[0-9]+)?)*$|\\$\\{"},message:'\
must match pattern "^[0-9]+(-[0-9]+)?(,[0-9]+(-[0-9]+)?)*$|\\$\\{"'};e===null?e=[i]:e.push(i),t++}return Ie.errors=e,t===0}var it=new RegExp("^[0-9]+$|\\$\\{","\
u");function ye(r,{instancePath:s="",parentData:g,parentDataProperty:d,rootData:n=r}={}){let e=null,t=0;const i=t;let o=!1,a=null;const y=t;Ie(r,{instancePath:s,
parentData:g,parentDataProperty:d,rootData:n})||(e=e===null?Ie.errors:e.concat(Ie.errors),t=e.length);var f=y===t;f&&(o=!0,a=0);const l=t;if(Array.isArray(r)){const p=r.
length;for(let u=0;u<p;u++){let P=r[u];if(!(typeof P=="number"&&!(P%1)&&!isNaN(P)&&isFinite(P))&&typeof P!="string"){const w={instancePath:s+"/"+u,schemaPath:"#\
/oneOf/1/items/type",keyword:"type",params:{type:rt.oneOf[1].items.type},message:"must be integer,string"};e===null?e=[w]:e.push(w),t++}if(typeof P=="number"&&isFinite(
P)&&(P<0||isNaN(P))){const w={instancePath:s+"/"+u,schemaPath:"#/oneOf/1/items/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};
e===null?e=[w]:e.push(w),t++}if(typeof P=="string"&&!it.test(P)){const w={instancePath:s+"/"+u,schemaPath:"#/oneOf/1/items/pattern",keyword:"pattern",params:{pattern:"\
^[0-9]+$|\\$\\{"},message:'must match pattern "^[0-9]+$|\\$\\{"'};e===null?e=[w]:e.push(w),t++}}}else{const p={instancePath:s,schemaPath:"#/oneOf/1/type",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[p]:e.push(p),t++}var f=l===t;if(f&&o?(o=!1,a=[a,1]):f&&(o=!0,a=1),o)t=i,e!==null&&(i?e.length=i:
e=null);else{const p={instancePath:s,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:a},message:"must match exactly one schema in oneOf"};e===null?e=
[p]:e.push(p),t++}return ye.errors=e,t===0}var nt={description:"A size: bytes, or a number with K, M, G, KiB, MiB, GiB.",type:["string","integer"],pattern:"^[0-\
9]+(\\.[0-9]+)?\\s*([kKmMgG]([iI][bB])?|[bB])?$|\\$\\{",minimum:0,examples:["64MiB","512M"]},ot=new RegExp("^[0-9]+(\\.[0-9]+)?\\s*([kKmMgG]([iI][bB])?|[bB])?$|\\$\
\\{","u");function U(r,{instancePath:s="",parentData:g,parentDataProperty:d,rootData:n=r}={}){let e=null,t=0;if(typeof r!="string"&&!(typeof r=="number"&&!(r%1)&&
!isNaN(r)&&isFinite(r))){const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:nt.type},message:"must be string,integer"};e===null?e=[i]:e.push(
i),t++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){const i={instancePath:s,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"};e===null?e=[i]:e.push(i),t++}if(typeof r=="string"&&!ot.test(r)){const i={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"\
^[0-9]+(\\.[0-9]+)?\\s*([kKmMgG]([iI][bB])?|[bB])?$|\\$\\{"},message:'must match pattern "^[0-9]+(\\.[0-9]+)?\\s*([kKmMgG]([iI][bB])?|[bB])?$|\\$\\{"'};e===null?
e=[i]:e.push(i),t++}return U.errors=e,t===0}var at=new RegExp("^/[^:=,@]*[:=][0-9]+(\\.[0-9]+)?([kKmMgG]([iI][bB])?|[bB])?$|\\$\\{","u");function Fe(r,{instancePath:s="",
parentData:g,parentDataProperty:d,rootData:n=r}={}){let e=null,t=0;if(typeof r=="string"){if(!at.test(r)){const i={instancePath:s,schemaPath:"#/pattern",keyword:"\
pattern",params:{pattern:"^/[^:=,@]*[:=][0-9]+(\\.[0-9]+)?([kKmMgG]([iI][bB])?|[bB])?$|\\$\\{"},message:'must match pattern "^/[^:=,@]*[:=][0-9]+(\\.[0-9]+)?([kK\
mMgG]([iI][bB])?|[bB])?$|\\$\\{"'};e===null?e=[i]:e.push(i),t++}}else{const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[i]:e.push(i),t++}return Fe.errors=e,t===0}var pt={description:"no, on-failure or always.",type:"string",enum:["no","on-failure","al\
ways"]};function he(r,{instancePath:s="",parentData:g,parentDataProperty:d,rootData:n=r}={}){let e=null,t=0;if(typeof r!="string"){const i={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}if(!(r==="no"||r==="on-failure"||r==="always")){const i={instancePath:s,
schemaPath:"#/enum",keyword:"enum",params:{allowedValues:pt.enum},message:"must be equal to one of the allowed values"};e===null?e=[i]:e.push(i),t++}return he.errors=
e,t===0}var lt={description:"A whole number.",type:["integer","string"],minimum:0,pattern:"^\\$\\{.+\\}$"};function M(r,{instancePath:s="",parentData:g,parentDataProperty:d,
rootData:n=r}={}){let e=null,t=0;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))&&typeof r!="string"){const i={instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:lt.type},message:"must be integer,string"};e===null?e=[i]:e.push(i),t++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){const i={instancePath:s,
schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[i]:e.push(i),t++}if(typeof r=="string"&&!ir.test(r)){
const i={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^\\$\\{.+\\}$"},message:'must match pattern "^\\$\\{.+\\}$"'};e===null?e=[i]:e.
push(i),t++}return M.errors=e,t===0}function de(r,{instancePath:s="",parentData:g,parentDataProperty:d,rootData:n=r}={}){let e=null,t=0;const i=t;let o=!1,a=null;
const y=t;he(r,{instancePath:s,parentData:g,parentDataProperty:d,rootData:n})||(e=e===null?he.errors:e.concat(he.errors),t=e.length);var f=y===t;f&&(o=!0,a=0);const l=t;
if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.policy===void 0){const p={instancePath:s,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:"\
policy"},message:"must have required property 'policy'"};e===null?e=[p]:e.push(p),t++}for(const p in r)if(!(p==="policy"||p==="interval"||p==="maxCount"||$.test(
p))){const u={instancePath:s,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have add\
itional properties"};e===null?e=[u]:e.push(u),t++}r.policy!==void 0&&(he(r.policy,{instancePath:s+"/policy",parentData:r,parentDataProperty:"policy",rootData:n})||
(e=e===null?he.errors:e.concat(he.errors),t=e.length)),r.interval!==void 0&&(A(r.interval,{instancePath:s+"/interval",parentData:r,parentDataProperty:"interval",
rootData:n})||(e=e===null?A.errors:e.concat(A.errors),t=e.length)),r.maxCount!==void 0&&(M(r.maxCount,{instancePath:s+"/maxCount",parentData:r,parentDataProperty:"\
maxCount",rootData:n})||(e=e===null?M.errors:e.concat(M.errors),t=e.length))}else{const p={instancePath:s,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[p]:e.push(p),t++}var f=l===t;if(f&&o?(o=!1,a=[a,1]):f&&(o=!0,a=1),o)t=i,e!==null&&(i?e.length=i:e=null);else{const p={
instancePath:s,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:a},message:"must match exactly one schema in oneOf"};e===null?e=[p]:e.push(p),t++}return de.
errors=e,t===0}var ft={description:"auto: staged where the disk has room; staged: the new image runs beside the old one before that goes; recreate: the old one \
goes first; manual: only when the container is named with --target.",type:"string",enum:["auto","staged","recreate","manual"]};function ge(r,{instancePath:s="",
parentData:g,parentDataProperty:d,rootData:n=r}={}){let e=null,t=0;if(typeof r!="string"){const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}if(!(r==="auto"||r==="staged"||r==="recreate"||r==="manual")){const i={instancePath:s,schemaPath:"\
#/enum",keyword:"enum",params:{allowedValues:ft.enum},message:"must be equal to one of the allowed values"};e===null?e=[i]:e.push(i),t++}return ge.errors=e,t===
0}var mt=new RegExp("^(\\[[0-9A-Fa-f:.]+\\]|[^\\s:/@\\[\\]]+):[0-9]{1,5}$|\\$\\{","u");function Me(r,{instancePath:s="",parentData:g,parentDataProperty:d,rootData:n=r}={}){
let e=null,t=0;if(typeof r=="string"){if(!mt.test(r)){const i={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^(\\[[0-9A-Fa-f:.]+\\]|[^\\\
s:/@\\[\\]]+):[0-9]{1,5}$|\\$\\{"},message:'must match pattern "^(\\[[0-9A-Fa-f:.]+\\]|[^\\s:/@\\[\\]]+):[0-9]{1,5}$|\\$\\{"'};e===null?e=[i]:e.push(i),t++}}else{
const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}return Me.errors=e,t===
0}var ct=new RegExp("^https?://[^\\s/@]+(/\\S*)?$|\\$\\{","u");function ze(r,{instancePath:s="",parentData:g,parentDataProperty:d,rootData:n=r}={}){let e=null,t=0;
if(typeof r=="string"){if(!ct.test(r)){const i={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^https?://[^\\s/@]+(/\\S*)?$|\\$\\{"},message:'\
must match pattern "^https?://[^\\s/@]+(/\\S*)?$|\\$\\{"'};e===null?e=[i]:e.push(i),t++}}else{const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}return ze.errors=e,t===0}function ve(r,{instancePath:s="",parentData:g,parentDataProperty:d,
rootData:n=r}={}){let e=null,t=0;const i=t;let o=!1,a=null;const y=t;ge(r,{instancePath:s,parentData:g,parentDataProperty:d,rootData:n})||(e=e===null?ge.errors:
e.concat(ge.errors),t=e.length);var f=y===t;f&&(o=!0,a=0);const l=t;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const p in r)if(!(p==="strategy"||p==="watc\
h"||p==="probe"||$.test(p))){const u={instancePath:s,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"\
must NOT have additional properties"};e===null?e=[u]:e.push(u),t++}if(r.strategy!==void 0&&(ge(r.strategy,{instancePath:s+"/strategy",parentData:r,parentDataProperty:"\
strategy",rootData:n})||(e=e===null?ge.errors:e.concat(ge.errors),t=e.length)),r.watch!==void 0&&(A(r.watch,{instancePath:s+"/watch",parentData:r,parentDataProperty:"\
watch",rootData:n})||(e=e===null?A.errors:e.concat(A.errors),t=e.length)),r.probe!==void 0){let p=r.probe;if(p&&typeof p=="object"&&!Array.isArray(p)){for(const u in p)
if(!(u==="tcp"||u==="http"||$.test(u))){const P={instancePath:s+"/probe",schemaPath:"#/oneOf/1/properties/probe/additionalProperties",keyword:"additionalPropert\
ies",params:{additionalProperty:u},message:"must NOT have additional properties"};e===null?e=[P]:e.push(P),t++}p.tcp!==void 0&&(Me(p.tcp,{instancePath:s+"/probe\
/tcp",parentData:p,parentDataProperty:"tcp",rootData:n})||(e=e===null?Me.errors:e.concat(Me.errors),t=e.length)),p.http!==void 0&&(ze(p.http,{instancePath:s+"/p\
robe/http",parentData:p,parentDataProperty:"http",rootData:n})||(e=e===null?ze.errors:e.concat(ze.errors),t=e.length))}else{const u={instancePath:s+"/probe",schemaPath:"\
#/oneOf/1/properties/probe/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[u]:e.push(u),t++}}}else{const p={instancePath:s,schemaPath:"\
#/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[p]:e.push(p),t++}var f=l===t;if(f&&o?(o=!1,a=[a,1]):f&&(o=!0,a=1),o)
t=i,e!==null&&(i?e.length=i:e=null);else{const p={instancePath:s,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:a},message:"must match exactly one \
schema in oneOf"};e===null?e=[p]:e.push(p),t++}return ve.errors=e,t===0}function Le(r,{instancePath:s="",parentData:g,parentDataProperty:d,rootData:n=r}={}){let e=null,
t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.veth===void 0){const l={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
veth"},message:"must have required property 'veth'"};e===null?e=[l]:e.push(l),t++}for(const l in r)if(!(z.call(ur.properties,l)||$.test(l))){const f={instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT have additional properties"};e===null?e=[f]:e.
push(f),t++}if(r.name!==void 0&&(x(r.name,{instancePath:s+"/name",parentData:r,parentDataProperty:"name",rootData:n})||(e=e===null?x.errors:e.concat(x.errors),t=
e.length)),r.image!==void 0&&(Se(r.image,{instancePath:s+"/image",parentData:r,parentDataProperty:"image",rootData:n})||(e=e===null?Se.errors:e.concat(Se.errors),
t=e.length)),r.file!==void 0&&(O(r.file,{instancePath:s+"/file",parentData:r,parentDataProperty:"file",rootData:n})||(e=e===null?O.errors:e.concat(O.errors),t=e.
length)),r.veth!==void 0){let l=r.veth;const f=t;let p=!1,u=null;const P=t;b(l,{instancePath:s+"/veth",parentData:r,parentDataProperty:"veth",rootData:n})||(e=e===
null?b.errors:e.concat(b.errors),t=e.length);var i=P===t;i&&(p=!0,u=0);const w=t;if(Array.isArray(l)){if(l.length<1){const c={instancePath:s+"/veth",schemaPath:"\
#/properties/veth/oneOf/1/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[c]:e.push(c),t++}const m=l.length;
for(let c=0;c<m;c++)b(l[c],{instancePath:s+"/veth/"+c,parentData:l,parentDataProperty:c,rootData:n})||(e=e===null?b.errors:e.concat(b.errors),t=e.length)}else{const m={
instancePath:s+"/veth",schemaPath:"#/properties/veth/oneOf/1/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[m]:e.push(m),t++}var i=w===
t;if(i&&p)p=!1,u=[u,1];else{i&&(p=!0,u=1);const m=t;ne(l,{instancePath:s+"/veth",parentData:r,parentDataProperty:"veth",rootData:n})||(e=e===null?ne.errors:e.concat(
ne.errors),t=e.length);var i=m===t;i&&p?(p=!1,u=[u,2]):i&&(p=!0,u=2)}if(p)t=f,e!==null&&(f?e.length=f:e=null);else{const m={instancePath:s+"/veth",schemaPath:"#\
/properties/veth/oneOf",keyword:"oneOf",params:{passingSchemas:u},message:"must match exactly one schema in oneOf"};e===null?e=[m]:e.push(m),t++}}if(r.envs!==void 0){
let l=r.envs;if(Array.isArray(l)){const f=l.length;for(let p=0;p<f;p++)b(l[p],{instancePath:s+"/envs/"+p,parentData:l,parentDataProperty:p,rootData:n})||(e=e===
null?b.errors:e.concat(b.errors),t=e.length)}else{const f={instancePath:s+"/envs",schemaPath:"#/properties/envs/type",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[f]:e.push(f),t++}}if(r.env!==void 0&&(fe(r.env,{instancePath:s+"/env",parentData:r,parentDataProperty:"env",rootData:n})||(e=e===null?
fe.errors:e.concat(fe.errors),t=e.length)),r.mounts!==void 0){let l=r.mounts;if(Array.isArray(l)){const f=l.length;for(let p=0;p<f;p++)le(l[p],{instancePath:s+"\
/mounts/"+p,parentData:l,parentDataProperty:p,rootData:n})||(e=e===null?le.errors:e.concat(le.errors),t=e.length)}else{const f={instancePath:s+"/mounts",schemaPath:"\
#/properties/mounts/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[f]:e.push(f),t++}}if(r.ports!==void 0){let l=r.ports;if(Array.
isArray(l)){const f=l.length;for(let p=0;p<f;p++)Re(l[p],{instancePath:s+"/ports/"+p,parentData:l,parentDataProperty:p,rootData:n})||(e=e===null?Re.errors:e.concat(
Re.errors),t=e.length)}else{const f={instancePath:s+"/ports",schemaPath:"#/properties/ports/type",keyword:"type",params:{type:"array"},message:"must be array"};
e===null?e=[f]:e.push(f),t++}}if(r.rootDir!==void 0&&(O(r.rootDir,{instancePath:s+"/rootDir",parentData:r,parentDataProperty:"rootDir",rootData:n})||(e=e===null?
O.errors:e.concat(O.errors),t=e.length)),r.storage!==void 0&&(q(r.storage,{instancePath:s+"/storage",parentData:r,parentDataProperty:"storage",rootData:n})||(e=
e===null?q.errors:e.concat(q.errors),t=e.length)),r.layerDir!==void 0&&(O(r.layerDir,{instancePath:s+"/layerDir",parentData:r,parentDataProperty:"layerDir",rootData:n})||
(e=e===null?O.errors:e.concat(O.errors),t=e.length)),r.cmd!==void 0&&(h(r.cmd,{instancePath:s+"/cmd",parentData:r,parentDataProperty:"cmd",rootData:n})||(e=e===
null?h.errors:e.concat(h.errors),t=e.length)),r.entrypoint!==void 0&&(h(r.entrypoint,{instancePath:s+"/entrypoint",parentData:r,parentDataProperty:"entrypoint",
rootData:n})||(e=e===null?h.errors:e.concat(h.errors),t=e.length)),r.shell!==void 0&&(h(r.shell,{instancePath:s+"/shell",parentData:r,parentDataProperty:"shell",
rootData:n})||(e=e===null?h.errors:e.concat(h.errors),t=e.length)),r.workdir!==void 0&&(pe(r.workdir,{instancePath:s+"/workdir",parentData:r,parentDataProperty:"\
workdir",rootData:n})||(e=e===null?pe.errors:e.concat(pe.errors),t=e.length)),r.user!==void 0&&(h(r.user,{instancePath:s+"/user",parentData:r,parentDataProperty:"\
user",rootData:n})||(e=e===null?h.errors:e.concat(h.errors),t=e.length)),r.hostname!==void 0&&(h(r.hostname,{instancePath:s+"/hostname",parentData:r,parentDataProperty:"\
hostname",rootData:n})||(e=e===null?h.errors:e.concat(h.errors),t=e.length)),r.domainName!==void 0&&(h(r.domainName,{instancePath:s+"/domainName",parentData:r,parentDataProperty:"\
domainName",rootData:n})||(e=e===null?h.errors:e.concat(h.errors),t=e.length)),r.dns!==void 0&&(ce(r.dns,{instancePath:s+"/dns",parentData:r,parentDataProperty:"\
dns",rootData:n})||(e=e===null?ce.errors:e.concat(ce.errors),t=e.length)),r.hosts!==void 0&&(ue(r.hosts,{instancePath:s+"/hosts",parentData:r,parentDataProperty:"\
hosts",rootData:n})||(e=e===null?ue.errors:e.concat(ue.errors),t=e.length)),r.logging!==void 0&&(v(r.logging,{instancePath:s+"/logging",parentData:r,parentDataProperty:"\
logging",rootData:n})||(e=e===null?v.errors:e.concat(v.errors),t=e.length)),r.startOnBoot!==void 0&&(v(r.startOnBoot,{instancePath:s+"/startOnBoot",parentData:r,
parentDataProperty:"startOnBoot",rootData:n})||(e=e===null?v.errors:e.concat(v.errors),t=e.length)),r.stopSignal!==void 0&&(h(r.stopSignal,{instancePath:s+"/sto\
pSignal",parentData:r,parentDataProperty:"stopSignal",rootData:n})||(e=e===null?h.errors:e.concat(h.errors),t=e.length)),r.stopTime!==void 0&&(A(r.stopTime,{instancePath:s+
"/stopTime",parentData:r,parentDataProperty:"stopTime",rootData:n})||(e=e===null?A.errors:e.concat(A.errors),t=e.length)),r.comment!==void 0&&(h(r.comment,{instancePath:s+
"/comment",parentData:r,parentDataProperty:"comment",rootData:n})||(e=e===null?h.errors:e.concat(h.errors),t=e.length)),r.checkCertificate!==void 0&&(v(r.checkCertificate,
{instancePath:s+"/checkCertificate",parentData:r,parentDataProperty:"checkCertificate",rootData:n})||(e=e===null?v.errors:e.concat(v.errors),t=e.length)),r.devices!==
void 0){let l=r.devices;if(Array.isArray(l)){const f=l.length;for(let p=0;p<f;p++)h(l[p],{instancePath:s+"/devices/"+p,parentData:l,parentDataProperty:p,rootData:n})||
(e=e===null?h.errors:e.concat(h.errors),t=e.length)}else{const f={instancePath:s+"/devices",schemaPath:"#/properties/devices/type",keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[f]:e.push(f),t++}}if(r.memoryHigh!==void 0&&(N(r.memoryHigh,{instancePath:s+"/memoryHigh",parentData:r,parentDataProperty:"\
memoryHigh",rootData:n})||(e=e===null?N.errors:e.concat(N.errors),t=e.length)),r.memoryMax!==void 0&&(N(r.memoryMax,{instancePath:s+"/memoryMax",parentData:r,parentDataProperty:"\
memoryMax",rootData:n})||(e=e===null?N.errors:e.concat(N.errors),t=e.length)),r.swapMax!==void 0&&(N(r.swapMax,{instancePath:s+"/swapMax",parentData:r,parentDataProperty:"\
swapMax",rootData:n})||(e=e===null?N.errors:e.concat(N.errors),t=e.length)),r.cpuList!==void 0&&(ye(r.cpuList,{instancePath:s+"/cpuList",parentData:r,parentDataProperty:"\
cpuList",rootData:n})||(e=e===null?ye.errors:e.concat(ye.errors),t=e.length)),r.shmSize!==void 0&&(U(r.shmSize,{instancePath:s+"/shmSize",parentData:r,parentDataProperty:"\
shmSize",rootData:n})||(e=e===null?U.errors:e.concat(U.errors),t=e.length)),r.tmpfs!==void 0){let l=r.tmpfs;const f=t;let p=!1,u=null;const P=t;if(l&&typeof l==
"object"&&!Array.isArray(l)){for(const m in l){const c=t;if(typeof m=="string"&&!cr.test(m)){const D={instancePath:s+"/tmpfs",schemaPath:"#/properties/tmpfs/one\
Of/0/propertyNames/pattern",keyword:"pattern",params:{pattern:"^/|\\$\\{"},message:'must match pattern "^/|\\$\\{"',propertyName:m};e===null?e=[D]:e.push(D),t++}
var o=c===t;if(!o){const D={instancePath:s+"/tmpfs",schemaPath:"#/properties/tmpfs/oneOf/0/propertyNames",keyword:"propertyNames",params:{propertyName:m},message:"\
property name must be valid"};e===null?e=[D]:e.push(D),t++}}for(const m in l)U(l[m],{instancePath:s+"/tmpfs/"+m.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:l,
parentDataProperty:m,rootData:n})||(e=e===null?U.errors:e.concat(U.errors),t=e.length)}else{const m={instancePath:s+"/tmpfs",schemaPath:"#/properties/tmpfs/oneO\
f/0/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[m]:e.push(m),t++}var a=P===t;a&&(p=!0,u=0);const w=t;if(Array.isArray(l)){
const m=l.length;for(let c=0;c<m;c++)Fe(l[c],{instancePath:s+"/tmpfs/"+c,parentData:l,parentDataProperty:c,rootData:n})||(e=e===null?Fe.errors:e.concat(Fe.errors),
t=e.length)}else{const m={instancePath:s+"/tmpfs",schemaPath:"#/properties/tmpfs/oneOf/1/type",keyword:"type",params:{type:"array"},message:"must be array"};e===
null?e=[m]:e.push(m),t++}var a=w===t;if(a&&p?(p=!1,u=[u,1]):a&&(p=!0,u=1),p)t=f,e!==null&&(f?e.length=f:e=null);else{const m={instancePath:s+"/tmpfs",schemaPath:"\
#/properties/tmpfs/oneOf",keyword:"oneOf",params:{passingSchemas:u},message:"must match exactly one schema in oneOf"};e===null?e=[m]:e.push(m),t++}}if(r.restart!==
void 0&&(de(r.restart,{instancePath:s+"/restart",parentData:r,parentDataProperty:"restart",rootData:n})||(e=e===null?de.errors:e.concat(de.errors),t=e.length)),
r.stopOnUnhealthy!==void 0&&(v(r.stopOnUnhealthy,{instancePath:s+"/stopOnUnhealthy",parentData:r,parentDataProperty:"stopOnUnhealthy",rootData:n})||(e=e===null?
v.errors:e.concat(v.errors),t=e.length)),r.healthcheck!==void 0){let l=r.healthcheck;if(l&&typeof l=="object"&&!Array.isArray(l)){for(const f in l)if(!(f==="cmd"||
f==="interval"||f==="timeout"||f==="startPeriod"||f==="startInterval"||f==="retries"||$.test(f))){const p={instancePath:s+"/healthcheck",schemaPath:"#/propertie\
s/healthcheck/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f},message:"must NOT have additional properties"};e===null?e=[p]:e.
push(p),t++}l.cmd!==void 0&&(h(l.cmd,{instancePath:s+"/healthcheck/cmd",parentData:l,parentDataProperty:"cmd",rootData:n})||(e=e===null?h.errors:e.concat(h.errors),
t=e.length)),l.interval!==void 0&&(A(l.interval,{instancePath:s+"/healthcheck/interval",parentData:l,parentDataProperty:"interval",rootData:n})||(e=e===null?A.errors:
e.concat(A.errors),t=e.length)),l.timeout!==void 0&&(A(l.timeout,{instancePath:s+"/healthcheck/timeout",parentData:l,parentDataProperty:"timeout",rootData:n})||
(e=e===null?A.errors:e.concat(A.errors),t=e.length)),l.startPeriod!==void 0&&(A(l.startPeriod,{instancePath:s+"/healthcheck/startPeriod",parentData:l,parentDataProperty:"\
startPeriod",rootData:n})||(e=e===null?A.errors:e.concat(A.errors),t=e.length)),l.startInterval!==void 0&&(A(l.startInterval,{instancePath:s+"/healthcheck/start\
Interval",parentData:l,parentDataProperty:"startInterval",rootData:n})||(e=e===null?A.errors:e.concat(A.errors),t=e.length)),l.retries!==void 0&&(M(l.retries,{instancePath:s+
"/healthcheck/retries",parentData:l,parentDataProperty:"retries",rootData:n})||(e=e===null?M.errors:e.concat(M.errors),t=e.length))}else{const f={instancePath:s+
"/healthcheck",schemaPath:"#/properties/healthcheck/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[f]:e.push(f),t++}}if(r.ignoreRemoteImageChange!==
void 0&&(v(r.ignoreRemoteImageChange,{instancePath:s+"/ignoreRemoteImageChange",parentData:r,parentDataProperty:"ignoreRemoteImageChange",rootData:n})||(e=e===null?
v.errors:e.concat(v.errors),t=e.length)),r.privileged!==void 0&&(v(r.privileged,{instancePath:s+"/privileged",parentData:r,parentDataProperty:"privileged",rootData:n})||
(e=e===null?v.errors:e.concat(v.errors),t=e.length)),r.inlineEnv!==void 0){let l=r.inlineEnv;if(l&&typeof l=="object"&&!Array.isArray(l)){for(const f in l){const p=t;
K(f,{instancePath:s+"/inlineEnv",parentData:l,parentDataProperty:"inlineEnv",rootData:n})||(e=e===null?K.errors:e.concat(K.errors),t=e.length);var y=p===t;if(!y){
const u={instancePath:s+"/inlineEnv",schemaPath:"#/properties/inlineEnv/propertyNames",keyword:"propertyNames",params:{propertyName:f},message:"property name mu\
st be valid"};e===null?e=[u]:e.push(u),t++}}for(const f in l)h(l[f],{instancePath:s+"/inlineEnv/"+f.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:l,parentDataProperty:f,
rootData:n})||(e=e===null?h.errors:e.concat(h.errors),t=e.length)}else{const f={instancePath:s+"/inlineEnv",schemaPath:"#/properties/inlineEnv/type",keyword:"ty\
pe",params:{type:"object"},message:"must be object"};e===null?e=[f]:e.push(f),t++}}if(r.inlineMounts!==void 0){let l=r.inlineMounts;if(Array.isArray(l)){const f=l.
length;for(let p=0;p<f;p++)ae(l[p],{instancePath:s+"/inlineMounts/"+p,parentData:l,parentDataProperty:p,rootData:n})||(e=e===null?ae.errors:e.concat(ae.errors),
t=e.length)}else{const f={instancePath:s+"/inlineMounts",schemaPath:"#/properties/inlineMounts/type",keyword:"type",params:{type:"array"},message:"must be array"};
e===null?e=[f]:e.push(f),t++}}if(r.state!==void 0){let l=r.state;if(typeof l!="string"){const f={instancePath:s+"/state",schemaPath:"#/properties/state/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[f]:e.push(f),t++}if(!(l==="running"||l==="stopped")){const f={instancePath:s+"/state",schemaPath:"\
#/properties/state/enum",keyword:"enum",params:{allowedValues:ur.properties.state.enum},message:"must be equal to one of the allowed values"};e===null?e=[f]:e.push(
f),t++}}if(r.protect!==void 0&&(v(r.protect,{instancePath:s+"/protect",parentData:r,parentDataProperty:"protect",rootData:n})||(e=e===null?v.errors:e.concat(v.errors),
t=e.length)),r.volatile!==void 0&&(v(r.volatile,{instancePath:s+"/volatile",parentData:r,parentDataProperty:"volatile",rootData:n})||(e=e===null?v.errors:e.concat(
v.errors),t=e.length)),r.update!==void 0&&(ve(r.update,{instancePath:s+"/update",parentData:r,parentDataProperty:"update",rootData:n})||(e=e===null?ve.errors:e.
concat(ve.errors),t=e.length)),r.managementPath!==void 0&&(v(r.managementPath,{instancePath:s+"/managementPath",parentData:r,parentDataProperty:"managementPath",
rootData:n})||(e=e===null?v.errors:e.concat(v.errors),t=e.length)),r.preReplace!==void 0){let l=r.preReplace;if(l&&typeof l=="object"&&!Array.isArray(l)){for(const f in l)
if(!(f==="save"||f==="command"||$.test(f))){const p={instancePath:s+"/preReplace",schemaPath:"#/properties/preReplace/additionalProperties",keyword:"additionalP\
roperties",params:{additionalProperty:f},message:"must NOT have additional properties"};e===null?e=[p]:e.push(p),t++}if(l.save!==void 0&&(O(l.save,{instancePath:s+
"/preReplace/save",parentData:l,parentDataProperty:"save",rootData:n})||(e=e===null?O.errors:e.concat(O.errors),t=e.length)),l.command!==void 0){let f=l.command;
if(Array.isArray(f)){if(f.length<1){const u={instancePath:s+"/preReplace/command",schemaPath:"#/properties/preReplace/properties/command/minItems",keyword:"minI\
tems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[u]:e.push(u),t++}const p=f.length;for(let u=0;u<p;u++)h(f[u],{instancePath:s+"/pr\
eReplace/command/"+u,parentData:f,parentDataProperty:u,rootData:n})||(e=e===null?h.errors:e.concat(h.errors),t=e.length)}else{const p={instancePath:s+"/preRepla\
ce/command",schemaPath:"#/properties/preReplace/properties/command/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[p]:e.push(p),
t++}}}else{const f={instancePath:s+"/preReplace",schemaPath:"#/properties/preReplace/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[f]:e.push(f),t++}}if(r.dependsOn!==void 0){let l=r.dependsOn;if(Array.isArray(l)){const f=l.length;for(let p=0;p<f;p++)b(l[p],{instancePath:s+"/dependsOn/"+p,
parentData:l,parentDataProperty:p,rootData:n})||(e=e===null?b.errors:e.concat(b.errors),t=e.length)}else{const f={instancePath:s+"/dependsOn",schemaPath:"#/prop\
erties/dependsOn/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[f]:e.push(f),t++}}r.previously!==void 0&&(_(r.previously,{instancePath:s+
"/previously",parentData:r,parentDataProperty:"previously",rootData:n})||(e=e===null?_.errors:e.concat(_.errors),t=e.length))}else{const l={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[l]:e.push(l),t++}return Le.errors=e,t===0}function Ve(r,{instancePath:s="",parentData:g,
parentDataProperty:d,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.path===void 0){const i={instancePath:s,schemaPath:"#/req\
uired",keyword:"required",params:{missingProperty:"path"},message:"must have required property 'path'"};e===null?e=[i]:e.push(i),t++}if(r.contents===void 0){const i={
instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"contents"},message:"must have required property 'contents'"};e===null?e=[i]:e.
push(i),t++}for(const i in r)if(!(i==="path"||i==="contents"||$.test(i))){const o={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalPropert\
ies",params:{additionalProperty:i},message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),t++}r.path!==void 0&&(O(r.path,{instancePath:s+"/path",
parentData:r,parentDataProperty:"path",rootData:n})||(e=e===null?O.errors:e.concat(O.errors),t=e.length)),r.contents!==void 0&&(T(r.contents,{instancePath:s+"/c\
ontents",parentData:r,parentDataProperty:"contents",rootData:n})||(e=e===null?T.errors:e.concat(T.errors),t=e.length))}else{const i={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[i]:e.push(i),t++}return Ve.errors=e,t===0}function Ce(r,{instancePath:s="",parentData:g,
parentDataProperty:d,rootData:n=r}={}){let e=null,t=0;const i=t;let o=!1,a=null;const y=t;O(r,{instancePath:s,parentData:g,parentDataProperty:d,rootData:n})||(e=
e===null?O.errors:e.concat(O.errors),t=e.length);var f=y===t;f&&(o=!0,a=0);const l=t;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.path===void 0){const p={instancePath:s,
schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:"path"},message:"must have required property 'path'"};e===null?e=[p]:e.push(p),t++}for(const p in r)
if(!(p==="path"||$.test(p))){const u={instancePath:s,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"\
must NOT have additional properties"};e===null?e=[u]:e.push(u),t++}r.path!==void 0&&(O(r.path,{instancePath:s+"/path",parentData:r,parentDataProperty:"path",rootData:n})||
(e=e===null?O.errors:e.concat(O.errors),t=e.length))}else{const p={instancePath:s,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type:"object"},message:"mus\
t be object"};e===null?e=[p]:e.push(p),t++}var f=l===t;if(f&&o?(o=!1,a=[a,1]):f&&(o=!0,a=1),o)t=i,e!==null&&(i?e.length=i:e=null);else{const p={instancePath:s,schemaPath:"\
#/oneOf",keyword:"oneOf",params:{passingSchemas:a},message:"must match exactly one schema in oneOf"};e===null?e=[p]:e.push(p),t++}return Ce.errors=e,t===0}var ut=new RegExp(
"^[A-Za-z0-9_*][A-Za-z0-9_.*-]{0,79}$","u");function Ze(r,{instancePath:s="",parentData:g,parentDataProperty:d,rootData:n=r}={}){let e=null,t=0;if(typeof r=="st\
ring"){if(!ut.test(r)){const i={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_*][A-Za-z0-9_.*-]{0,79}$"},message:'must ma\
tch pattern "^[A-Za-z0-9_*][A-Za-z0-9_.*-]{0,79}$"'};e===null?e=[i]:e.push(i),t++}}else{const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}return Ze.errors=e,t===0}var yr={description:"A static DNS record.",oneOf:[{$ref:"#/definitions/\
ip"},{description:"A static DNS record.",type:"object",properties:{name:{$ref:"#/definitions/text",description:"Name of the record; default: the local name."},address:{
$ref:"#/definitions/ip",description:"Address it points to."},type:{description:"Type of the record; it follows from the rest.",type:"string",enum:["A","AAAA","C\
NAME","FWD","NXDOMAIN","TXT"]},cname:{$ref:"#/definitions/text",description:"Other name it stands for."},text:{$ref:"#/definitions/text",description:"Text of a \
TXT record."},forwardTo:{$ref:"#/definitions/text",description:"Server that answers for it."},matchSubdomain:{$ref:"#/definitions/flag",description:"Names below\
 it too."},regexp:{$ref:"#/definitions/text",description:"Names that match, instead of name."},ttl:{$ref:"#/definitions/time",description:"How long answers may \
be kept."},addressList:{$ref:"#/definitions/text",description:"Address list that gets the answers."},disabled:{$ref:"#/definitions/flag",description:"The row is\
 there but off."},comment:{$ref:"#/definitions/text",description:"Comment of the row."},previously:{$ref:"#/definitions/previously",description:"Former local na\
mes."}},patternProperties:{"^x-":{description:"Anything: rosctr does not read keys that begin with x-."}},additionalProperties:!1}]};function Be(r,{instancePath:s="",
parentData:g,parentDataProperty:d,rootData:n=r}={}){let e=null,t=0;const i=t;let o=!1,a=null;const y=t;j(r,{instancePath:s,parentData:g,parentDataProperty:d,rootData:n})||
(e=e===null?j.errors:e.concat(j.errors),t=e.length);var f=y===t;f&&(o=!0,a=0);const l=t;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const p in r)if(!(z.call(
yr.oneOf[1].properties,p)||$.test(p))){const u={instancePath:s,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},
message:"must NOT have additional properties"};e===null?e=[u]:e.push(u),t++}if(r.name!==void 0&&(h(r.name,{instancePath:s+"/name",parentData:r,parentDataProperty:"\
name",rootData:n})||(e=e===null?h.errors:e.concat(h.errors),t=e.length)),r.address!==void 0&&(j(r.address,{instancePath:s+"/address",parentData:r,parentDataProperty:"\
address",rootData:n})||(e=e===null?j.errors:e.concat(j.errors),t=e.length)),r.type!==void 0){let p=r.type;if(typeof p!="string"){const u={instancePath:s+"/type",
schemaPath:"#/oneOf/1/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[u]:e.push(u),t++}if(!(p==="A"||p==="AAAA"||
p==="CNAME"||p==="FWD"||p==="NXDOMAIN"||p==="TXT")){const u={instancePath:s+"/type",schemaPath:"#/oneOf/1/properties/type/enum",keyword:"enum",params:{allowedValues:yr.
oneOf[1].properties.type.enum},message:"must be equal to one of the allowed values"};e===null?e=[u]:e.push(u),t++}}r.cname!==void 0&&(h(r.cname,{instancePath:s+
"/cname",parentData:r,parentDataProperty:"cname",rootData:n})||(e=e===null?h.errors:e.concat(h.errors),t=e.length)),r.text!==void 0&&(h(r.text,{instancePath:s+"\
/text",parentData:r,parentDataProperty:"text",rootData:n})||(e=e===null?h.errors:e.concat(h.errors),t=e.length)),r.forwardTo!==void 0&&(h(r.forwardTo,{instancePath:s+
"/forwardTo",parentData:r,parentDataProperty:"forwardTo",rootData:n})||(e=e===null?h.errors:e.concat(h.errors),t=e.length)),r.matchSubdomain!==void 0&&(v(r.matchSubdomain,
{instancePath:s+"/matchSubdomain",parentData:r,parentDataProperty:"matchSubdomain",rootData:n})||(e=e===null?v.errors:e.concat(v.errors),t=e.length)),r.regexp!==
void 0&&(h(r.regexp,{instancePath:s+"/regexp",parentData:r,parentDataProperty:"regexp",rootData:n})||(e=e===null?h.errors:e.concat(h.errors),t=e.length)),r.ttl!==
void 0&&(A(r.ttl,{instancePath:s+"/ttl",parentData:r,parentDataProperty:"ttl",rootData:n})||(e=e===null?A.errors:e.concat(A.errors),t=e.length)),r.addressList!==
void 0&&(h(r.addressList,{instancePath:s+"/addressList",parentData:r,parentDataProperty:"addressList",rootData:n})||(e=e===null?h.errors:e.concat(h.errors),t=e.
length)),r.disabled!==void 0&&(v(r.disabled,{instancePath:s+"/disabled",parentData:r,parentDataProperty:"disabled",rootData:n})||(e=e===null?v.errors:e.concat(v.
errors),t=e.length)),r.comment!==void 0&&(h(r.comment,{instancePath:s+"/comment",parentData:r,parentDataProperty:"comment",rootData:n})||(e=e===null?h.errors:e.
concat(h.errors),t=e.length)),r.previously!==void 0&&(_(r.previously,{instancePath:s+"/previously",parentData:r,parentDataProperty:"previously",rootData:n})||(e=
e===null?_.errors:e.concat(_.errors),t=e.length))}else{const p={instancePath:s,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must b\
e object"};e===null?e=[p]:e.push(p),t++}var f=l===t;if(f&&o?(o=!1,a=[a,1]):f&&(o=!0,a=1),o)t=i,e!==null&&(i?e.length=i:e=null);else{const p={instancePath:s,schemaPath:"\
#/oneOf",keyword:"oneOf",params:{passingSchemas:a},message:"must match exactly one schema in oneOf"};e===null?e=[p]:e.push(p),t++}return Be.errors=e,t===0}function Pe(r,{
instancePath:s="",parentData:g,parentDataProperty:d,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const i in r)if(!(i==="reg\
istryUrl"||i==="tmpDir"||i==="layerDir"||i==="memoryHigh"||i==="memoryMax"||i==="swapMax"||i==="username"||i==="password"||$.test(i))){const o={instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),t++}
r.registryUrl!==void 0&&(h(r.registryUrl,{instancePath:s+"/registryUrl",parentData:r,parentDataProperty:"registryUrl",rootData:n})||(e=e===null?h.errors:e.concat(
h.errors),t=e.length)),r.tmpDir!==void 0&&(O(r.tmpDir,{instancePath:s+"/tmpDir",parentData:r,parentDataProperty:"tmpDir",rootData:n})||(e=e===null?O.errors:e.concat(
O.errors),t=e.length)),r.layerDir!==void 0&&(O(r.layerDir,{instancePath:s+"/layerDir",parentData:r,parentDataProperty:"layerDir",rootData:n})||(e=e===null?O.errors:
e.concat(O.errors),t=e.length)),r.memoryHigh!==void 0&&(N(r.memoryHigh,{instancePath:s+"/memoryHigh",parentData:r,parentDataProperty:"memoryHigh",rootData:n})||
(e=e===null?N.errors:e.concat(N.errors),t=e.length)),r.memoryMax!==void 0&&(N(r.memoryMax,{instancePath:s+"/memoryMax",parentData:r,parentDataProperty:"memoryMa\
x",rootData:n})||(e=e===null?N.errors:e.concat(N.errors),t=e.length)),r.swapMax!==void 0&&(N(r.swapMax,{instancePath:s+"/swapMax",parentData:r,parentDataProperty:"\
swapMax",rootData:n})||(e=e===null?N.errors:e.concat(N.errors),t=e.length)),r.username!==void 0&&(h(r.username,{instancePath:s+"/username",parentData:r,parentDataProperty:"\
username",rootData:n})||(e=e===null?h.errors:e.concat(h.errors),t=e.length)),r.password!==void 0&&(T(r.password,{instancePath:s+"/password",parentData:r,parentDataProperty:"\
password",rootData:n})||(e=e===null?T.errors:e.concat(T.errors),t=e.length))}else{const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"objec\
t"},message:"must be object"};e===null?e=[i]:e.push(i),t++}return Pe.errors=e,t===0}var yt=new RegExp("^/?[a-z0-9][a-z0-9/ -]*$","u");function He(r,{instancePath:s="",
parentData:g,parentDataProperty:d,rootData:n=r}={}){let e=null,t=0;if(typeof r=="string"){if(!yt.test(r)){const i={instancePath:s,schemaPath:"#/pattern",keyword:"\
pattern",params:{pattern:"^/?[a-z0-9][a-z0-9/ -]*$"},message:'must match pattern "^/?[a-z0-9][a-z0-9/ -]*$"'};e===null?e=[i]:e.push(i),t++}}else{const i={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}return He.errors=e,t===0}var ht=new RegExp("^[a\
-z0-9.][a-z0-9.-]*$","u");function we(r,{instancePath:s="",parentData:g,parentDataProperty:d,rootData:n=r}={}){let e=null,t=0;if(typeof r=="string"){if(!ht.test(
r)){const i={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9.][a-z0-9.-]*$"},message:'must match pattern "^[a-z0-9.][a-z0-9.-]\
*$"'};e===null?e=[i]:e.push(i),t++}}else{const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[i]:e.push(i),t++}return we.errors=e,t===0}var dt=Pr().default;function Ke(r,{instancePath:s="",parentData:g,parentDataProperty:d,rootData:n=r}={}){let e=null,t=0;
if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.menu===void 0){const o={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"men\
u"},message:"must have required property 'menu'"};e===null?e=[o]:e.push(o),t++}if(r.set===void 0){const o={instancePath:s,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"set"},message:"must have required property 'set'"};e===null?e=[o]:e.push(o),t++}for(const o in r)if(!(o==="menu"||o==="set"||o==="\
before"||o==="writeOnly"||o==="comment"||o==="previously"||$.test(o))){const a={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),t++}if(r.menu!==void 0&&(He(r.menu,{instancePath:s+"/menu",
parentData:r,parentDataProperty:"menu",rootData:n})||(e=e===null?He.errors:e.concat(He.errors),t=e.length)),r.set!==void 0){let o=r.set;if(o&&typeof o=="object"&&
!Array.isArray(o)){if(Object.keys(o).length<1){const a={instancePath:s+"/set",schemaPath:"#/properties/set/minProperties",keyword:"minProperties",params:{limit:1},
message:"must NOT have fewer than 1 properties"};e===null?e=[a]:e.push(a),t++}for(const a in o){const y=t;we(a,{instancePath:s+"/set",parentData:o,parentDataProperty:"\
set",rootData:n})||(e=e===null?we.errors:e.concat(we.errors),t=e.length);var i=y===t;if(!i){const l={instancePath:s+"/set",schemaPath:"#/properties/set/property\
Names",keyword:"propertyNames",params:{propertyName:a},message:"property name must be valid"};e===null?e=[l]:e.push(l),t++}}for(const a in o)T(o[a],{instancePath:s+
"/set/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:o,parentDataProperty:a,rootData:n})||(e=e===null?T.errors:e.concat(T.errors),t=e.length)}else{const a={
instancePath:s+"/set",schemaPath:"#/properties/set/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),t++}}if(r.before!==
void 0&&(F(r.before,{instancePath:s+"/before",parentData:r,parentDataProperty:"before",rootData:n})||(e=e===null?F.errors:e.concat(F.errors),t=e.length)),r.writeOnly!==
void 0){let o=r.writeOnly;if(Array.isArray(o)){if(o.length<1){const f={instancePath:s+"/writeOnly",schemaPath:"#/properties/writeOnly/minItems",keyword:"minItem\
s",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[f]:e.push(f),t++}const a=o.length;for(let f=0;f<a;f++)we(o[f],{instancePath:s+"/writ\
eOnly/"+f,parentData:o,parentDataProperty:f,rootData:n})||(e=e===null?we.errors:e.concat(we.errors),t=e.length);let y=o.length,l;if(y>1){e:for(;y--;)for(l=y;l--;)
if(dt(o[y],o[l])){const f={instancePath:s+"/writeOnly",schemaPath:"#/properties/writeOnly/uniqueItems",keyword:"uniqueItems",params:{i:y,j:l},message:"must NOT \
have duplicate items (items ## "+l+" and "+y+" are identical)"};e===null?e=[f]:e.push(f),t++;break e}}}else{const a={instancePath:s+"/writeOnly",schemaPath:"#/p\
roperties/writeOnly/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[a]:e.push(a),t++}}r.comment!==void 0&&(h(r.comment,{instancePath:s+
"/comment",parentData:r,parentDataProperty:"comment",rootData:n})||(e=e===null?h.errors:e.concat(h.errors),t=e.length)),r.previously!==void 0&&(_(r.previously,{
instancePath:s+"/previously",parentData:r,parentDataProperty:"previously",rootData:n})||(e=e===null?_.errors:e.concat(_.errors),t=e.length))}else{const o={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),t++}return Ke.errors=e,t===0}var gt={description:"c\
onfig: a property differs or a row is missing; runtime: it does not run as it should; image: another image; orphan: rows that no file claims; foreign: rows that\
 are not ours; blocked: something refuses; unreachable: nobody answers.",type:"string",enum:["config","runtime","image","orphan","foreign","blocked","unreachabl\
e"]};function be(r,{instancePath:s="",parentData:g,parentDataProperty:d,rootData:n=r}={}){let e=null,t=0;if(typeof r!="string"){const i={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}if(!(r==="config"||r==="runtime"||r==="image"||r==="orphan"||
r==="foreign"||r==="blocked"||r==="unreachable")){const i={instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:gt.enum},message:"must be equ\
al to one of the allowed values"};e===null?e=[i]:e.push(i),t++}return be.errors=e,t===0}var vt={description:"error, warning or info; info never counts.",type:"s\
tring",enum:["error","warning","info"]};function E(r,{instancePath:s="",parentData:g,parentDataProperty:d,rootData:n=r}={}){let e=null,t=0;if(typeof r!="string"){
const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}if(!(r==="error"||r==="\
warning"||r==="info")){const i={instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:vt.enum},message:"must be equal to one of the allowed va\
lues"};e===null?e=[i]:e.push(i),t++}return E.errors=e,t===0}var Pt={description:"A day.",type:["string"],pattern:"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[\
01])$|\\$\\{",examples:["2027-01-31"]},wt=new RegExp("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$|\\$\\{","u");function Ue(r,{instancePath:s="",parentData:g,
parentDataProperty:d,rootData:n=r}={}){let e=null,t=0;if(typeof r=="string"){if(!wt.test(r)){const i={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{
pattern:"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$|\\$\\{"},message:'must match pattern "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$|\\$\\{"'};
e===null?e=[i]:e.push(i),t++}}else{const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:Pt.type},message:"must be string"};e===null?e=[i]:e.push(
i),t++}return Ue.errors=e,t===0}function We(r,{instancePath:s="",parentData:g,parentDataProperty:d,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.
isArray(r)){if(r.reason===void 0){const i={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"reason"},message:"must have requir\
ed property 'reason'"};e===null?e=[i]:e.push(i),t++}for(const i in r)if(!(i==="address"||i==="property"||i==="router"||i==="category"||i==="reason"||i==="until"||
$.test(i))){const o={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have addi\
tional properties"};e===null?e=[o]:e.push(o),t++}r.address!==void 0&&(h(r.address,{instancePath:s+"/address",parentData:r,parentDataProperty:"address",rootData:n})||
(e=e===null?h.errors:e.concat(h.errors),t=e.length)),r.property!==void 0&&(h(r.property,{instancePath:s+"/property",parentData:r,parentDataProperty:"property",rootData:n})||
(e=e===null?h.errors:e.concat(h.errors),t=e.length)),r.router!==void 0&&(h(r.router,{instancePath:s+"/router",parentData:r,parentDataProperty:"router",rootData:n})||
(e=e===null?h.errors:e.concat(h.errors),t=e.length)),r.category!==void 0&&(be(r.category,{instancePath:s+"/category",parentData:r,parentDataProperty:"category",
rootData:n})||(e=e===null?be.errors:e.concat(be.errors),t=e.length)),r.reason!==void 0&&(h(r.reason,{instancePath:s+"/reason",parentData:r,parentDataProperty:"r\
eason",rootData:n})||(e=e===null?h.errors:e.concat(h.errors),t=e.length)),r.until!==void 0&&(Ue(r.until,{instancePath:s+"/until",parentData:r,parentDataProperty:"\
until",rootData:n})||(e=e===null?Ue.errors:e.concat(Ue.errors),t=e.length))}else{const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[i]:e.push(i),t++}return We.errors=e,t===0}function ke(r,{instancePath:s="",parentData:g,parentDataProperty:d,rootData:n=r}={}){
let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const i in r)if(!(i==="failOn"||i==="severity"||i==="ignore"||$.test(i))){const o={instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"};e===null?e=[o]:e.
push(o),t++}if(r.failOn!==void 0){let i=r.failOn;if(Array.isArray(i)){const o=i.length;for(let a=0;a<o;a++)be(i[a],{instancePath:s+"/failOn/"+a,parentData:i,parentDataProperty:a,
rootData:n})||(e=e===null?be.errors:e.concat(be.errors),t=e.length)}else{const o={instancePath:s+"/failOn",schemaPath:"#/properties/failOn/type",keyword:"type",
params:{type:"array"},message:"must be array"};e===null?e=[o]:e.push(o),t++}}if(r.severity!==void 0){let i=r.severity;if(i&&typeof i=="object"&&!Array.isArray(i)){
for(const o in i)if(!(o==="config"||o==="runtime"||o==="image"||o==="orphan"||o==="foreign"||o==="blocked"||o==="unreachable"||$.test(o))){const a={instancePath:s+
"/severity",schemaPath:"#/properties/severity/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have addition\
al properties"};e===null?e=[a]:e.push(a),t++}i.config!==void 0&&(E(i.config,{instancePath:s+"/severity/config",parentData:i,parentDataProperty:"config",rootData:n})||
(e=e===null?E.errors:e.concat(E.errors),t=e.length)),i.runtime!==void 0&&(E(i.runtime,{instancePath:s+"/severity/runtime",parentData:i,parentDataProperty:"runti\
me",rootData:n})||(e=e===null?E.errors:e.concat(E.errors),t=e.length)),i.image!==void 0&&(E(i.image,{instancePath:s+"/severity/image",parentData:i,parentDataProperty:"\
image",rootData:n})||(e=e===null?E.errors:e.concat(E.errors),t=e.length)),i.orphan!==void 0&&(E(i.orphan,{instancePath:s+"/severity/orphan",parentData:i,parentDataProperty:"\
orphan",rootData:n})||(e=e===null?E.errors:e.concat(E.errors),t=e.length)),i.foreign!==void 0&&(E(i.foreign,{instancePath:s+"/severity/foreign",parentData:i,parentDataProperty:"\
foreign",rootData:n})||(e=e===null?E.errors:e.concat(E.errors),t=e.length)),i.blocked!==void 0&&(E(i.blocked,{instancePath:s+"/severity/blocked",parentData:i,parentDataProperty:"\
blocked",rootData:n})||(e=e===null?E.errors:e.concat(E.errors),t=e.length)),i.unreachable!==void 0&&(E(i.unreachable,{instancePath:s+"/severity/unreachable",parentData:i,
parentDataProperty:"unreachable",rootData:n})||(e=e===null?E.errors:e.concat(E.errors),t=e.length))}else{const o={instancePath:s+"/severity",schemaPath:"#/prope\
rties/severity/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),t++}}if(r.ignore!==void 0){let i=r.ignore;if(Array.
isArray(i)){const o=i.length;for(let a=0;a<o;a++)We(i[a],{instancePath:s+"/ignore/"+a,parentData:i,parentDataProperty:a,rootData:n})||(e=e===null?We.errors:e.concat(
We.errors),t=e.length)}else{const o={instancePath:s+"/ignore",schemaPath:"#/properties/ignore/type",keyword:"type",params:{type:"array"},message:"must be array"};
e===null?e=[o]:e.push(o),t++}}}else{const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[i]:e.
push(i),t++}return ke.errors=e,t===0}function Ge(r,{instancePath:s="",parentData:g,parentDataProperty:d,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&
!Array.isArray(r)){if(r.apiVersion===void 0){const m={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"apiVersion"},message:"m\
ust have required property 'apiVersion'"};e===null?e=[m]:e.push(m),t++}if(r.kind===void 0){const m={instancePath:s,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"kind"},message:"must have required property 'kind'"};e===null?e=[m]:e.push(m),t++}if(r.metadata===void 0){const m={instancePath:s,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:"metadata"},message:"must have required property 'metadata'"};e===null?e=[m]:e.push(m),t++}for(const m in r)
if(!(z.call(kr.properties,m)||$.test(m))){const c={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},
message:"must NOT have additional properties"};e===null?e=[c]:e.push(c),t++}if(r.apiVersion!==void 0&&r.apiVersion!=="rosctr.dev/v1"){const m={instancePath:s+"/\
apiVersion",schemaPath:"#/properties/apiVersion/const",keyword:"const",params:{allowedValue:"rosctr.dev/v1"},message:"must be equal to constant"};e===null?e=[m]:
e.push(m),t++}if(r.kind!==void 0&&r.kind!=="Stack"){const m={instancePath:s+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"S\
tack"},message:"must be equal to constant"};e===null?e=[m]:e.push(m),t++}if(r.metadata!==void 0){let m=r.metadata;if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.
name===void 0){const c={instancePath:s+"/metadata",schemaPath:"#/properties/metadata/required",keyword:"required",params:{missingProperty:"name"},message:"must \
have required property 'name'"};e===null?e=[c]:e.push(c),t++}for(const c in m)if(!(c==="name"||c==="previously"||$.test(c))){const D={instancePath:s+"/metadata",
schemaPath:"#/properties/metadata/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c},message:"must NOT have additional propertie\
s"};e===null?e=[D]:e.push(D),t++}if(m.name!==void 0&&(X(m.name,{instancePath:s+"/metadata/name",parentData:m,parentDataProperty:"name",rootData:n})||(e=e===null?
X.errors:e.concat(X.errors),t=e.length)),m.previously!==void 0){let c=m.previously;if(Array.isArray(c)){if(c.length<1){const k={instancePath:s+"/metadata/previo\
usly",schemaPath:"#/properties/metadata/properties/previously/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?
e=[k]:e.push(k),t++}const D=c.length;for(let k=0;k<D;k++)X(c[k],{instancePath:s+"/metadata/previously/"+k,parentData:c,parentDataProperty:k,rootData:n})||(e=e===
null?X.errors:e.concat(X.errors),t=e.length)}else{const D={instancePath:s+"/metadata/previously",schemaPath:"#/properties/metadata/properties/previously/type",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[D]:e.push(D),t++}}}else{const c={instancePath:s+"/metadata",schemaPath:"#/properties/metadata/t\
ype",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[c]:e.push(c),t++}}if(r.targets!==void 0&&(J(r.targets,{instancePath:s+"/targets",
parentData:r,parentDataProperty:"targets",rootData:n})||(e=e===null?J.errors:e.concat(J.errors),t=e.length)),r.routers!==void 0){let m=r.routers;if(m&&typeof m==
"object"&&!Array.isArray(m)){for(const c in m){const D=t;b(c,{instancePath:s+"/routers",parentData:m,parentDataProperty:"routers",rootData:n})||(e=e===null?b.errors:
e.concat(b.errors),t=e.length);var i=D===t;if(!i){const k={instancePath:s+"/routers",schemaPath:"#/properties/routers/propertyNames",keyword:"propertyNames",params:{
propertyName:c},message:"property name must be valid"};e===null?e=[k]:e.push(k),t++}}for(const c in m)xe(m[c],{instancePath:s+"/routers/"+c.replace(/~/g,"~0").replace(
/\//g,"~1"),parentData:m,parentDataProperty:c,rootData:n})||(e=e===null?xe.errors:e.concat(xe.errors),t=e.length)}else{const c={instancePath:s+"/routers",schemaPath:"\
#/properties/routers/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[c]:e.push(c),t++}}if(r.storage!==void 0&&(q(r.storage,{instancePath:s+
"/storage",parentData:r,parentDataProperty:"storage",rootData:n})||(e=e===null?q.errors:e.concat(q.errors),t=e.length)),r.vars!==void 0&&(R(r.vars,{instancePath:s+
"/vars",parentData:r,parentDataProperty:"vars",rootData:n})||(e=e===null?R.errors:e.concat(R.errors),t=e.length)),r.networks!==void 0){let m=r.networks;if(m&&typeof m==
"object"&&!Array.isArray(m)){for(const c in m){const D=t;b(c,{instancePath:s+"/networks",parentData:m,parentDataProperty:"networks",rootData:n})||(e=e===null?b.
errors:e.concat(b.errors),t=e.length);var o=D===t;if(!o){const k={instancePath:s+"/networks",schemaPath:"#/properties/networks/propertyNames",keyword:"propertyN\
ames",params:{propertyName:c},message:"property name must be valid"};e===null?e=[k]:e.push(k),t++}}for(const c in m)je(m[c],{instancePath:s+"/networks/"+c.replace(
/~/g,"~0").replace(/\//g,"~1"),parentData:m,parentDataProperty:c,rootData:n})||(e=e===null?je.errors:e.concat(je.errors),t=e.length)}else{const c={instancePath:s+
"/networks",schemaPath:"#/properties/networks/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[c]:e.push(c),t++}}if(r.veths!==void 0){
let m=r.veths;if(m&&typeof m=="object"&&!Array.isArray(m)){for(const c in m){const D=t;b(c,{instancePath:s+"/veths",parentData:m,parentDataProperty:"veths",rootData:n})||
(e=e===null?b.errors:e.concat(b.errors),t=e.length);var a=D===t;if(!a){const k={instancePath:s+"/veths",schemaPath:"#/properties/veths/propertyNames",keyword:"p\
ropertyNames",params:{propertyName:c},message:"property name must be valid"};e===null?e=[k]:e.push(k),t++}}for(const c in m)ne(m[c],{instancePath:s+"/veths/"+c.
replace(/~/g,"~0").replace(/\//g,"~1"),parentData:m,parentDataProperty:c,rootData:n})||(e=e===null?ne.errors:e.concat(ne.errors),t=e.length)}else{const c={instancePath:s+
"/veths",schemaPath:"#/properties/veths/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[c]:e.push(c),t++}}if(r.envs!==void 0){
let m=r.envs;if(m&&typeof m=="object"&&!Array.isArray(m)){for(const c in m){const D=t;b(c,{instancePath:s+"/envs",parentData:m,parentDataProperty:"envs",rootData:n})||
(e=e===null?b.errors:e.concat(b.errors),t=e.length);var y=D===t;if(!y){const k={instancePath:s+"/envs",schemaPath:"#/properties/envs/propertyNames",keyword:"pro\
pertyNames",params:{propertyName:c},message:"property name must be valid"};e===null?e=[k]:e.push(k),t++}}for(const c in m)_e(m[c],{instancePath:s+"/envs/"+c.replace(
/~/g,"~0").replace(/\//g,"~1"),parentData:m,parentDataProperty:c,rootData:n})||(e=e===null?_e.errors:e.concat(_e.errors),t=e.length)}else{const c={instancePath:s+
"/envs",schemaPath:"#/properties/envs/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[c]:e.push(c),t++}}if(r.mounts!==void 0){
let m=r.mounts;if(m&&typeof m=="object"&&!Array.isArray(m)){for(const c in m){const D=t;b(c,{instancePath:s+"/mounts",parentData:m,parentDataProperty:"mounts",rootData:n})||
(e=e===null?b.errors:e.concat(b.errors),t=e.length);var l=D===t;if(!l){const k={instancePath:s+"/mounts",schemaPath:"#/properties/mounts/propertyNames",keyword:"\
propertyNames",params:{propertyName:c},message:"property name must be valid"};e===null?e=[k]:e.push(k),t++}}for(const c in m)le(m[c],{instancePath:s+"/mounts/"+
c.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:m,parentDataProperty:c,rootData:n})||(e=e===null?le.errors:e.concat(le.errors),t=e.length)}else{const c={instancePath:s+
"/mounts",schemaPath:"#/properties/mounts/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[c]:e.push(c),t++}}if(r.containers!==
void 0){let m=r.containers;if(m&&typeof m=="object"&&!Array.isArray(m)){for(const c in m){const D=t;b(c,{instancePath:s+"/containers",parentData:m,parentDataProperty:"\
containers",rootData:n})||(e=e===null?b.errors:e.concat(b.errors),t=e.length);var f=D===t;if(!f){const k={instancePath:s+"/containers",schemaPath:"#/properties/\
containers/propertyNames",keyword:"propertyNames",params:{propertyName:c},message:"property name must be valid"};e===null?e=[k]:e.push(k),t++}}for(const c in m)
Le(m[c],{instancePath:s+"/containers/"+c.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:m,parentDataProperty:c,rootData:n})||(e=e===null?Le.errors:e.concat(Le.
errors),t=e.length)}else{const c={instancePath:s+"/containers",schemaPath:"#/properties/containers/type",keyword:"type",params:{type:"object"},message:"must be \
object"};e===null?e=[c]:e.push(c),t++}}if(r.files!==void 0){let m=r.files;if(m&&typeof m=="object"&&!Array.isArray(m)){for(const c in m){const D=t;b(c,{instancePath:s+
"/files",parentData:m,parentDataProperty:"files",rootData:n})||(e=e===null?b.errors:e.concat(b.errors),t=e.length);var p=D===t;if(!p){const k={instancePath:s+"/\
files",schemaPath:"#/properties/files/propertyNames",keyword:"propertyNames",params:{propertyName:c},message:"property name must be valid"};e===null?e=[k]:e.push(
k),t++}}for(const c in m)Ve(m[c],{instancePath:s+"/files/"+c.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:m,parentDataProperty:c,rootData:n})||(e=e===null?
Ve.errors:e.concat(Ve.errors),t=e.length)}else{const c={instancePath:s+"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[c]:e.push(c),t++}}if(r.directories!==void 0){let m=r.directories;if(m&&typeof m=="object"&&!Array.isArray(m)){for(const c in m){const D=t;
b(c,{instancePath:s+"/directories",parentData:m,parentDataProperty:"directories",rootData:n})||(e=e===null?b.errors:e.concat(b.errors),t=e.length);var u=D===t;if(!u){
const k={instancePath:s+"/directories",schemaPath:"#/properties/directories/propertyNames",keyword:"propertyNames",params:{propertyName:c},message:"property nam\
e must be valid"};e===null?e=[k]:e.push(k),t++}}for(const c in m)Ce(m[c],{instancePath:s+"/directories/"+c.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:m,parentDataProperty:c,
rootData:n})||(e=e===null?Ce.errors:e.concat(Ce.errors),t=e.length)}else{const c={instancePath:s+"/directories",schemaPath:"#/properties/directories/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[c]:e.push(c),t++}}if(r.dns!==void 0){let m=r.dns;if(m&&typeof m=="object"&&!Array.isArray(m)){
for(const c in m){const D=t;Ze(c,{instancePath:s+"/dns",parentData:m,parentDataProperty:"dns",rootData:n})||(e=e===null?Ze.errors:e.concat(Ze.errors),t=e.length);
var P=D===t;if(!P){const k={instancePath:s+"/dns",schemaPath:"#/properties/dns/propertyNames",keyword:"propertyNames",params:{propertyName:c},message:"property \
name must be valid"};e===null?e=[k]:e.push(k),t++}}for(const c in m)Be(m[c],{instancePath:s+"/dns/"+c.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:m,parentDataProperty:c,
rootData:n})||(e=e===null?Be.errors:e.concat(Be.errors),t=e.length)}else{const c={instancePath:s+"/dns",schemaPath:"#/properties/dns/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[c]:e.push(c),t++}}if(r.config!==void 0&&(Pe(r.config,{instancePath:s+"/config",parentData:r,parentDataProperty:"\
config",rootData:n})||(e=e===null?Pe.errors:e.concat(Pe.errors),t=e.length)),r.rows!==void 0){let m=r.rows;if(m&&typeof m=="object"&&!Array.isArray(m)){for(const c in m){
const D=t;b(c,{instancePath:s+"/rows",parentData:m,parentDataProperty:"rows",rootData:n})||(e=e===null?b.errors:e.concat(b.errors),t=e.length);var w=D===t;if(!w){
const k={instancePath:s+"/rows",schemaPath:"#/properties/rows/propertyNames",keyword:"propertyNames",params:{propertyName:c},message:"property name must be vali\
d"};e===null?e=[k]:e.push(k),t++}}for(const c in m)Ke(m[c],{instancePath:s+"/rows/"+c.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:m,parentDataProperty:c,rootData:n})||
(e=e===null?Ke.errors:e.concat(Ke.errors),t=e.length)}else{const c={instancePath:s+"/rows",schemaPath:"#/properties/rows/type",keyword:"type",params:{type:"obje\
ct"},message:"must be object"};e===null?e=[c]:e.push(c),t++}}r.drift!==void 0&&(ke(r.drift,{instancePath:s+"/drift",parentData:r,parentDataProperty:"drift",rootData:n})||
(e=e===null?ke.errors:e.concat(ke.errors),t=e.length))}else{const m={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be o\
bject"};e===null?e=[m]:e.push(m),t++}return Ge.errors=e,t===0}var bt={description:"Many routers, with what they have in common.",type:"object",required:["apiVer\
sion","kind","metadata"],properties:{apiVersion:{description:"Version of this format.",const:"rosctr.dev/v1"},kind:{description:"What this document is.",const:"\
Fleet"},metadata:{description:"Which fleet this is.",type:"object",required:["name"],properties:{name:{$ref:"#/definitions/fleetName",description:"Name of the f\
leet: documents of one name are one fleet."}},patternProperties:{"^x-":{description:"Anything: rosctr does not read keys that begin with x-."}},additionalProperties:!1},
labels:{$ref:"#/definitions/labels",description:"Labels of every router of the fleet."},vars:{$ref:"#/definitions/vars",description:"Values for ${vars:NAME} on \
every router; they win over the vars of a stack."},defaults:{$ref:"#/definitions/fleetDefaults",description:"What routers are, and what their stacks have, where\
 they do not say it themselves."},overlays:{description:"Values for some of the routers, in order: a later one wins.",type:"array",items:{$ref:"#/definitions/ov\
erlay"}},routers:{description:"Routers.",type:"object",propertyNames:{$ref:"#/definitions/localKey"},additionalProperties:{$ref:"#/definitions/fleetRouter"}},drift:{
$ref:"#/definitions/driftPolicy",description:"What rosctr drift makes of findings on these routers, where the stacks do not say it."},rollout:{$ref:"#/definitio\
ns/rollout",description:"How apply goes through the fleet."}},patternProperties:{"^x-":{description:"Anything: rosctr does not read keys that begin with x-."}},
additionalProperties:!1,title:"Fleet"};function Xe(r,{instancePath:s="",parentData:g,parentDataProperty:d,rootData:n=r}={}){let e=null,t=0;if(typeof r=="string"){
if(!pr.test(r)){const i={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9-]{0,31}$"},message:'must match pattern "^[a-z\
0-9][a-z0-9-]{0,31}$"'};e===null?e=[i]:e.push(i),t++}}else{const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"};e===null?e=[i]:e.push(i),t++}return Xe.errors=e,t===0}var kt={description:"What routers are, and what their stacks have, where they do not say it themsel\
ves.",type:"object",properties:{address:{description:'Host or address of routers that do not say it, as "${router:name}.example.net".',type:"string",minLength:1,
examples:["${router:name}.vpn.example.net"]},username:{$ref:"#/definitions/text",description:"User of the API."},password:{$ref:"#/definitions/secretText",description:"\
Password, from ${env:NAME} or ${file:PATH}."},tls:{$ref:"#/definitions/tls",description:"How the router proves who it is; the default is to verify its certifica\
te."},storage:{$ref:"#/definitions/diskName",description:"Disk for root-dirs of containers; that of a stack or container wins."},release:{$ref:"#/definitions/re\
lease",description:"RouterOS release, for checks without a connection."},timeouts:{$ref:"#/definitions/timeouts",description:"How long to wait for this router."},
config:{$ref:"#/definitions/config",description:"Settings of /container/config, where no stack of the router writes them; what a stack writes wins, one by one."},
containers:{$ref:"#/definitions/containerDefaults",description:"For every container of every stack; what the container says wins."},guards:{$ref:"#/definitions/\
guards",description:"How much one run may do on such a router."}},patternProperties:{"^x-":{description:"Anything: rosctr does not read keys that begin with x-."}},
additionalProperties:!1},Dt={description:"What a container is where its stack does not say it.",type:"object",properties:{env:{$ref:"#/definitions/envVariables",
description:"Variables of every container; those of a container win, one by one."},dns:{$ref:"#/definitions/nameServers",description:"Name servers, instead of t\
he router's."},hosts:{$ref:"#/definitions/hostNames",description:"Names for /etc/hosts with their addresses (RouterOS 7.21+); those of a container win, one by o\
ne."},domainName:{$ref:"#/definitions/text",description:"Domain name inside."},logging:{$ref:"#/definitions/flag",description:"Its output goes to the router's l\
og."},startOnBoot:{$ref:"#/definitions/flag",description:"Started with the router."},stopSignal:{$ref:"#/definitions/text",description:"Signal that asks it to s\
top: 15, SIGTERM or 15-SIGTERM."},stopTime:{$ref:"#/definitions/time",description:"Time to stop by itself (RouterOS 7.21+)."},checkCertificate:{$ref:"#/definiti\
ons/flag",description:"The registry's certificate is verified (RouterOS 7.20+)."},layerDir:{$ref:"#/definitions/diskPath",description:"Folder for image layers (\
RouterOS 7.21+)."},user:{$ref:"#/definitions/text",description:"User (uid:gid or a name), instead of the image's."},memoryHigh:{$ref:"#/definitions/limit",description:"\
Memory above which it is slowed down (RouterOS 7.20+)."},memoryMax:{$ref:"#/definitions/limit",description:"Memory above which it is killed (RouterOS 7.23+)."},
swapMax:{$ref:"#/definitions/limit",description:"Swap it may use (RouterOS 7.24+)."},cpuList:{$ref:"#/definitions/cpuList",description:"Processors it may use (R\
outerOS 7.21+)."},shmSize:{$ref:"#/definitions/size",description:"Size of /dev/shm (RouterOS 7.21.2+)."},restart:{$ref:"#/definitions/restart",description:"What\
 happens when it exits (RouterOS 7.20+)."},stopOnUnhealthy:{$ref:"#/definitions/flag",description:"Stopped when its health check fails (RouterOS 7.23+)."},ignoreRemoteImageChange:{
$ref:"#/definitions/flag",description:"RouterOS does not pull by itself when the image's name changes (RouterOS 7.23.2+)."},protect:{$ref:"#/definitions/flag",description:"\
Nothing that stops, replaces or deletes it happens without a word on the command line."},update:{$ref:"#/definitions/update",description:"How a new image comes \
in; default auto."}},patternProperties:{"^x-":{description:"Anything: rosctr does not read keys that begin with x-."}},additionalProperties:!1};function Je(r,{instancePath:s="",
parentData:g,parentDataProperty:d,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const i in r)if(!(z.call(Dt.properties,i)||$.
test(i))){const o={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additi\
onal properties"};e===null?e=[o]:e.push(o),t++}r.env!==void 0&&(fe(r.env,{instancePath:s+"/env",parentData:r,parentDataProperty:"env",rootData:n})||(e=e===null?
fe.errors:e.concat(fe.errors),t=e.length)),r.dns!==void 0&&(ce(r.dns,{instancePath:s+"/dns",parentData:r,parentDataProperty:"dns",rootData:n})||(e=e===null?ce.errors:
e.concat(ce.errors),t=e.length)),r.hosts!==void 0&&(ue(r.hosts,{instancePath:s+"/hosts",parentData:r,parentDataProperty:"hosts",rootData:n})||(e=e===null?ue.errors:
e.concat(ue.errors),t=e.length)),r.domainName!==void 0&&(h(r.domainName,{instancePath:s+"/domainName",parentData:r,parentDataProperty:"domainName",rootData:n})||
(e=e===null?h.errors:e.concat(h.errors),t=e.length)),r.logging!==void 0&&(v(r.logging,{instancePath:s+"/logging",parentData:r,parentDataProperty:"logging",rootData:n})||
(e=e===null?v.errors:e.concat(v.errors),t=e.length)),r.startOnBoot!==void 0&&(v(r.startOnBoot,{instancePath:s+"/startOnBoot",parentData:r,parentDataProperty:"st\
artOnBoot",rootData:n})||(e=e===null?v.errors:e.concat(v.errors),t=e.length)),r.stopSignal!==void 0&&(h(r.stopSignal,{instancePath:s+"/stopSignal",parentData:r,
parentDataProperty:"stopSignal",rootData:n})||(e=e===null?h.errors:e.concat(h.errors),t=e.length)),r.stopTime!==void 0&&(A(r.stopTime,{instancePath:s+"/stopTime",
parentData:r,parentDataProperty:"stopTime",rootData:n})||(e=e===null?A.errors:e.concat(A.errors),t=e.length)),r.checkCertificate!==void 0&&(v(r.checkCertificate,
{instancePath:s+"/checkCertificate",parentData:r,parentDataProperty:"checkCertificate",rootData:n})||(e=e===null?v.errors:e.concat(v.errors),t=e.length)),r.layerDir!==
void 0&&(O(r.layerDir,{instancePath:s+"/layerDir",parentData:r,parentDataProperty:"layerDir",rootData:n})||(e=e===null?O.errors:e.concat(O.errors),t=e.length)),
r.user!==void 0&&(h(r.user,{instancePath:s+"/user",parentData:r,parentDataProperty:"user",rootData:n})||(e=e===null?h.errors:e.concat(h.errors),t=e.length)),r.memoryHigh!==
void 0&&(N(r.memoryHigh,{instancePath:s+"/memoryHigh",parentData:r,parentDataProperty:"memoryHigh",rootData:n})||(e=e===null?N.errors:e.concat(N.errors),t=e.length)),
r.memoryMax!==void 0&&(N(r.memoryMax,{instancePath:s+"/memoryMax",parentData:r,parentDataProperty:"memoryMax",rootData:n})||(e=e===null?N.errors:e.concat(N.errors),
t=e.length)),r.swapMax!==void 0&&(N(r.swapMax,{instancePath:s+"/swapMax",parentData:r,parentDataProperty:"swapMax",rootData:n})||(e=e===null?N.errors:e.concat(N.
errors),t=e.length)),r.cpuList!==void 0&&(ye(r.cpuList,{instancePath:s+"/cpuList",parentData:r,parentDataProperty:"cpuList",rootData:n})||(e=e===null?ye.errors:
e.concat(ye.errors),t=e.length)),r.shmSize!==void 0&&(U(r.shmSize,{instancePath:s+"/shmSize",parentData:r,parentDataProperty:"shmSize",rootData:n})||(e=e===null?
U.errors:e.concat(U.errors),t=e.length)),r.restart!==void 0&&(de(r.restart,{instancePath:s+"/restart",parentData:r,parentDataProperty:"restart",rootData:n})||(e=
e===null?de.errors:e.concat(de.errors),t=e.length)),r.stopOnUnhealthy!==void 0&&(v(r.stopOnUnhealthy,{instancePath:s+"/stopOnUnhealthy",parentData:r,parentDataProperty:"\
stopOnUnhealthy",rootData:n})||(e=e===null?v.errors:e.concat(v.errors),t=e.length)),r.ignoreRemoteImageChange!==void 0&&(v(r.ignoreRemoteImageChange,{instancePath:s+
"/ignoreRemoteImageChange",parentData:r,parentDataProperty:"ignoreRemoteImageChange",rootData:n})||(e=e===null?v.errors:e.concat(v.errors),t=e.length)),r.protect!==
void 0&&(v(r.protect,{instancePath:s+"/protect",parentData:r,parentDataProperty:"protect",rootData:n})||(e=e===null?v.errors:e.concat(v.errors),t=e.length)),r.update!==
void 0&&(ve(r.update,{instancePath:s+"/update",parentData:r,parentDataProperty:"update",rootData:n})||(e=e===null?ve.errors:e.concat(ve.errors),t=e.length))}else{
const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[i]:e.push(i),t++}return Je.errors=e,t===
0}function De(r,{instancePath:s="",parentData:g,parentDataProperty:d,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const i in r)
if(!(i==="maxDeletes"||i==="maxRecreates"||$.test(i))){const o={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},
message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),t++}r.maxDeletes!==void 0&&(M(r.maxDeletes,{instancePath:s+"/maxDeletes",parentData:r,parentDataProperty:"\
maxDeletes",rootData:n})||(e=e===null?M.errors:e.concat(M.errors),t=e.length)),r.maxRecreates!==void 0&&(M(r.maxRecreates,{instancePath:s+"/maxRecreates",parentData:r,
parentDataProperty:"maxRecreates",rootData:n})||(e=e===null?M.errors:e.concat(M.errors),t=e.length))}else{const i={instancePath:s,schemaPath:"#/type",keyword:"t\
ype",params:{type:"object"},message:"must be object"};e===null?e=[i]:e.push(i),t++}return De.errors=e,t===0}function $e(r,{instancePath:s="",parentData:g,parentDataProperty:d,
rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const i in r)if(!(z.call(kt.properties,i)||$.test(i))){const o={instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"};e===null?e=[o]:e.
push(o),t++}if(r.address!==void 0){let i=r.address;if(typeof i=="string"){if(V(i)<1){const o={instancePath:s+"/address",schemaPath:"#/properties/address/minLeng\
th",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[o]:e.push(o),t++}}else{const o={instancePath:s+"/address",
schemaPath:"#/properties/address/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),t++}}r.username!==void 0&&(h(r.username,
{instancePath:s+"/username",parentData:r,parentDataProperty:"username",rootData:n})||(e=e===null?h.errors:e.concat(h.errors),t=e.length)),r.password!==void 0&&(T(
r.password,{instancePath:s+"/password",parentData:r,parentDataProperty:"password",rootData:n})||(e=e===null?T.errors:e.concat(T.errors),t=e.length)),r.tls!==void 0&&
(Z(r.tls,{instancePath:s+"/tls",parentData:r,parentDataProperty:"tls",rootData:n})||(e=e===null?Z.errors:e.concat(Z.errors),t=e.length)),r.storage!==void 0&&(q(
r.storage,{instancePath:s+"/storage",parentData:r,parentDataProperty:"storage",rootData:n})||(e=e===null?q.errors:e.concat(q.errors),t=e.length)),r.release!==void 0&&
(B(r.release,{instancePath:s+"/release",parentData:r,parentDataProperty:"release",rootData:n})||(e=e===null?B.errors:e.concat(B.errors),t=e.length)),r.timeouts!==
void 0&&(H(r.timeouts,{instancePath:s+"/timeouts",parentData:r,parentDataProperty:"timeouts",rootData:n})||(e=e===null?H.errors:e.concat(H.errors),t=e.length)),
r.config!==void 0&&(Pe(r.config,{instancePath:s+"/config",parentData:r,parentDataProperty:"config",rootData:n})||(e=e===null?Pe.errors:e.concat(Pe.errors),t=e.length)),
r.containers!==void 0&&(Je(r.containers,{instancePath:s+"/containers",parentData:r,parentDataProperty:"containers",rootData:n})||(e=e===null?Je.errors:e.concat(
Je.errors),t=e.length)),r.guards!==void 0&&(De(r.guards,{instancePath:s+"/guards",parentData:r,parentDataProperty:"guards",rootData:n})||(e=e===null?De.errors:e.
concat(De.errors),t=e.length))}else{const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[i]:e.
push(i),t++}return $e.errors=e,t===0}function Qe(r,{instancePath:s="",parentData:g,parentDataProperty:d,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&
!Array.isArray(r)){if(r.match===void 0){const i={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"match"},message:"must have r\
equired property 'match'"};e===null?e=[i]:e.push(i),t++}for(const i in r)if(!(i==="match"||i==="labels"||i==="vars"||i==="defaults"||$.test(i))){const o={instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"};e===null?e=[o]:e.
push(o),t++}r.match!==void 0&&(J(r.match,{instancePath:s+"/match",parentData:r,parentDataProperty:"match",rootData:n})||(e=e===null?J.errors:e.concat(J.errors),
t=e.length)),r.labels!==void 0&&(S(r.labels,{instancePath:s+"/labels",parentData:r,parentDataProperty:"labels",rootData:n})||(e=e===null?S.errors:e.concat(S.errors),
t=e.length)),r.vars!==void 0&&(R(r.vars,{instancePath:s+"/vars",parentData:r,parentDataProperty:"vars",rootData:n})||(e=e===null?R.errors:e.concat(R.errors),t=e.
length)),r.defaults!==void 0&&($e(r.defaults,{instancePath:s+"/defaults",parentData:r,parentDataProperty:"defaults",rootData:n})||(e=e===null?$e.errors:e.concat(
$e.errors),t=e.length))}else{const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[i]:e.push(i),
t++}return Qe.errors=e,t===0}var $t={description:"A router of a fleet: what it does not say comes from overlays and defaults.",type:"object",properties:{address:{
description:"Host or address, with :port where it is not 8729 (8728 with tls.mode off).",type:"string",minLength:1,examples:["192.168.88.1","router.lan:8729","[\
fd00::1]:8729"]},username:{$ref:"#/definitions/text",description:"User of the API."},password:{$ref:"#/definitions/secretText",description:"Password, from ${env\
:NAME} or ${file:PATH}."},tls:{$ref:"#/definitions/tls",description:"How the router proves who it is; the default is to verify its certificate."},labels:{$ref:"\
#/definitions/labels",description:"Labels; they win over those of overlays and of the fleet."},storage:{$ref:"#/definitions/diskName",description:"Disk for root\
-dirs of containers."},vars:{$ref:"#/definitions/vars",description:"Values for ${vars:NAME}; they win over those of overlays and of the fleet."},release:{$ref:"\
#/definitions/release",description:"RouterOS release, for checks without a connection."},timeouts:{$ref:"#/definitions/timeouts",description:"How long to wait f\
or this router."},guards:{$ref:"#/definitions/guards",description:"How much one run may do on this router."}},patternProperties:{"^x-":{description:"Anything: r\
osctr does not read keys that begin with x-."}},additionalProperties:!1};function Ye(r,{instancePath:s="",parentData:g,parentDataProperty:d,rootData:n=r}={}){let e=null,
t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const i in r)if(!(z.call($t.properties,i)||$.test(i))){const o={instancePath:s,schemaPath:"#/additionalProp\
erties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),t++}if(r.address!==
void 0){let i=r.address;if(typeof i=="string"){if(V(i)<1){const o={instancePath:s+"/address",schemaPath:"#/properties/address/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[o]:e.push(o),t++}}else{const o={instancePath:s+"/address",schemaPath:"#/properties/address\
/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),t++}}r.username!==void 0&&(h(r.username,{instancePath:s+"/userna\
me",parentData:r,parentDataProperty:"username",rootData:n})||(e=e===null?h.errors:e.concat(h.errors),t=e.length)),r.password!==void 0&&(T(r.password,{instancePath:s+
"/password",parentData:r,parentDataProperty:"password",rootData:n})||(e=e===null?T.errors:e.concat(T.errors),t=e.length)),r.tls!==void 0&&(Z(r.tls,{instancePath:s+
"/tls",parentData:r,parentDataProperty:"tls",rootData:n})||(e=e===null?Z.errors:e.concat(Z.errors),t=e.length)),r.labels!==void 0&&(S(r.labels,{instancePath:s+"\
/labels",parentData:r,parentDataProperty:"labels",rootData:n})||(e=e===null?S.errors:e.concat(S.errors),t=e.length)),r.storage!==void 0&&(q(r.storage,{instancePath:s+
"/storage",parentData:r,parentDataProperty:"storage",rootData:n})||(e=e===null?q.errors:e.concat(q.errors),t=e.length)),r.vars!==void 0&&(R(r.vars,{instancePath:s+
"/vars",parentData:r,parentDataProperty:"vars",rootData:n})||(e=e===null?R.errors:e.concat(R.errors),t=e.length)),r.release!==void 0&&(B(r.release,{instancePath:s+
"/release",parentData:r,parentDataProperty:"release",rootData:n})||(e=e===null?B.errors:e.concat(B.errors),t=e.length)),r.timeouts!==void 0&&(H(r.timeouts,{instancePath:s+
"/timeouts",parentData:r,parentDataProperty:"timeouts",rootData:n})||(e=e===null?H.errors:e.concat(H.errors),t=e.length)),r.guards!==void 0&&(De(r.guards,{instancePath:s+
"/guards",parentData:r,parentDataProperty:"guards",rootData:n})||(e=e===null?De.errors:e.concat(De.errors),t=e.length))}else{const i={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[i]:e.push(i),t++}return Ye.errors=e,t===0}var At={description:"A number of r\
outers, or a part of them: 1, 10%.",type:["integer","string"],pattern:"^[0-9]{1,6}%?$|\\$\\{",minimum:0,examples:[1,"10%"]},Ot=new RegExp("^[0-9]{1,6}%?$|\\$\\{",
"u");function W(r,{instancePath:s="",parentData:g,parentDataProperty:d,rootData:n=r}={}){let e=null,t=0;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))&&
typeof r!="string"){const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:At.type},message:"must be integer,string"};e===null?e=[i]:e.push(i),
t++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){const i={instancePath:s,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"};e===null?e=[i]:e.push(i),t++}if(typeof r=="string"&&!Ot.test(r)){const i={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"\
^[0-9]{1,6}%?$|\\$\\{"},message:'must match pattern "^[0-9]{1,6}%?$|\\$\\{"'};e===null?e=[i]:e.push(i),t++}return W.errors=e,t===0}var xt={description:"When rou\
ters may be changed.",type:"object",required:["from","to"],properties:{days:{description:"Days on which it opens; default: every day.",type:"array",minItems:1,items:{
description:"A day.",type:"string",enum:["mon","tue","wed","thu","fri","sat","sun"]}},from:{$ref:"#/definitions/clockTime",description:"When it opens."},to:{$ref:"\
#/definitions/clockTime",description:"When it closes; before from, it is on the next day."},timeZone:{$ref:"#/definitions/text",description:"Where these are the\
 times, as Europe/Riga; default UTC. ${vars:NAME} makes it the router's own."}},patternProperties:{"^x-":{description:"Anything: rosctr does not read keys that \
begin with x-."}},additionalProperties:!1},Nt=new RegExp("^([01][0-9]|2[0-3]):[0-5][0-9]$|^24:00$|\\$\\{","u");function Ae(r,{instancePath:s="",parentData:g,parentDataProperty:d,
rootData:n=r}={}){let e=null,t=0;if(typeof r=="string"){if(!Nt.test(r)){const i={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^([01]\
[0-9]|2[0-3]):[0-5][0-9]$|^24:00$|\\$\\{"},message:'must match pattern "^([01][0-9]|2[0-3]):[0-5][0-9]$|^24:00$|\\$\\{"'};e===null?e=[i]:e.push(i),t++}}else{const i={
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}return Ae.errors=e,t===0}function er(r,{
instancePath:s="",parentData:g,parentDataProperty:d,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.from===void 0){const i={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"from"},message:"must have required property 'from'"};e===null?e=[i]:e.push(i),t++}if(r.to===
void 0){const i={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"to"},message:"must have required property 'to'"};e===null?e=
[i]:e.push(i),t++}for(const i in r)if(!(i==="days"||i==="from"||i==="to"||i==="timeZone"||$.test(i))){const o={instancePath:s,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),t++}if(r.days!==void 0){let i=r.
days;if(Array.isArray(i)){if(i.length<1){const a={instancePath:s+"/days",schemaPath:"#/properties/days/minItems",keyword:"minItems",params:{limit:1},message:"mu\
st NOT have fewer than 1 items"};e===null?e=[a]:e.push(a),t++}const o=i.length;for(let a=0;a<o;a++){let y=i[a];if(typeof y!="string"){const l={instancePath:s+"/\
days/"+a,schemaPath:"#/properties/days/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),t++}if(!(y==="mon"||
y==="tue"||y==="wed"||y==="thu"||y==="fri"||y==="sat"||y==="sun")){const l={instancePath:s+"/days/"+a,schemaPath:"#/properties/days/items/enum",keyword:"enum",params:{
allowedValues:xt.properties.days.items.enum},message:"must be equal to one of the allowed values"};e===null?e=[l]:e.push(l),t++}}}else{const o={instancePath:s+"\
/days",schemaPath:"#/properties/days/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[o]:e.push(o),t++}}r.from!==void 0&&(Ae(r.from,
{instancePath:s+"/from",parentData:r,parentDataProperty:"from",rootData:n})||(e=e===null?Ae.errors:e.concat(Ae.errors),t=e.length)),r.to!==void 0&&(Ae(r.to,{instancePath:s+
"/to",parentData:r,parentDataProperty:"to",rootData:n})||(e=e===null?Ae.errors:e.concat(Ae.errors),t=e.length)),r.timeZone!==void 0&&(h(r.timeZone,{instancePath:s+
"/timeZone",parentData:r,parentDataProperty:"timeZone",rootData:n})||(e=e===null?h.errors:e.concat(h.errors),t=e.length))}else{const i={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[i]:e.push(i),t++}return er.errors=e,t===0}function rr(r,{instancePath:s="",parentData:g,
parentDataProperty:d,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const o in r)if(!(o==="canary"||o==="batches"||o==="maxFa\
ilures"||o==="pause"||o==="windows"||$.test(o))){const a={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},
message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),t++}if(r.canary!==void 0){let o=r.canary;const a=t;let y=!1,l=null;const f=t;W(o,{instancePath:s+
"/canary",parentData:r,parentDataProperty:"canary",rootData:n})||(e=e===null?W.errors:e.concat(W.errors),t=e.length);var i=f===t;i&&(y=!0,l=0);const p=t;C(o,{instancePath:s+
"/canary",parentData:r,parentDataProperty:"canary",rootData:n})||(e=e===null?C.errors:e.concat(C.errors),t=e.length);var i=p===t;if(i&&y?(y=!1,l=[l,1]):i&&(y=!0,
l=1),y)t=a,e!==null&&(a?e.length=a:e=null);else{const u={instancePath:s+"/canary",schemaPath:"#/properties/canary/oneOf",keyword:"oneOf",params:{passingSchemas:l},
message:"must match exactly one schema in oneOf"};e===null?e=[u]:e.push(u),t++}}if(r.batches!==void 0){let o=r.batches;if(Array.isArray(o)){if(o.length<1){const y={
instancePath:s+"/batches",schemaPath:"#/properties/batches/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=
[y]:e.push(y),t++}const a=o.length;for(let y=0;y<a;y++)W(o[y],{instancePath:s+"/batches/"+y,parentData:o,parentDataProperty:y,rootData:n})||(e=e===null?W.errors:
e.concat(W.errors),t=e.length)}else{const a={instancePath:s+"/batches",schemaPath:"#/properties/batches/type",keyword:"type",params:{type:"array"},message:"must\
 be array"};e===null?e=[a]:e.push(a),t++}}if(r.maxFailures!==void 0&&(W(r.maxFailures,{instancePath:s+"/maxFailures",parentData:r,parentDataProperty:"maxFailure\
s",rootData:n})||(e=e===null?W.errors:e.concat(W.errors),t=e.length)),r.pause!==void 0&&(A(r.pause,{instancePath:s+"/pause",parentData:r,parentDataProperty:"pau\
se",rootData:n})||(e=e===null?A.errors:e.concat(A.errors),t=e.length)),r.windows!==void 0){let o=r.windows;if(Array.isArray(o)){if(o.length<1){const y={instancePath:s+
"/windows",schemaPath:"#/properties/windows/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[y]:e.push(y),t++}
const a=o.length;for(let y=0;y<a;y++)er(o[y],{instancePath:s+"/windows/"+y,parentData:o,parentDataProperty:y,rootData:n})||(e=e===null?er.errors:e.concat(er.errors),
t=e.length)}else{const a={instancePath:s+"/windows",schemaPath:"#/properties/windows/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?
e=[a]:e.push(a),t++}}}else{const o={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),
t++}return rr.errors=e,t===0}function tr(r,{instancePath:s="",parentData:g,parentDataProperty:d,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.
isArray(r)){if(r.apiVersion===void 0){const o={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"apiVersion"},message:"must hav\
e required property 'apiVersion'"};e===null?e=[o]:e.push(o),t++}if(r.kind===void 0){const o={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
kind"},message:"must have required property 'kind'"};e===null?e=[o]:e.push(o),t++}if(r.metadata===void 0){const o={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"metadata"},message:"must have required property 'metadata'"};e===null?e=[o]:e.push(o),t++}for(const o in r)if(!(z.call(bt.properties,
o)||$.test(o))){const a={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have \
additional properties"};e===null?e=[a]:e.push(a),t++}if(r.apiVersion!==void 0&&r.apiVersion!=="rosctr.dev/v1"){const o={instancePath:s+"/apiVersion",schemaPath:"\
#/properties/apiVersion/const",keyword:"const",params:{allowedValue:"rosctr.dev/v1"},message:"must be equal to constant"};e===null?e=[o]:e.push(o),t++}if(r.kind!==
void 0&&r.kind!=="Fleet"){const o={instancePath:s+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"Fleet"},message:"must be eq\
ual to constant"};e===null?e=[o]:e.push(o),t++}if(r.metadata!==void 0){let o=r.metadata;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.name===void 0){const a={
instancePath:s+"/metadata",schemaPath:"#/properties/metadata/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property '\
name'"};e===null?e=[a]:e.push(a),t++}for(const a in o)if(!(a==="name"||$.test(a))){const y={instancePath:s+"/metadata",schemaPath:"#/properties/metadata/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have additional properties"};e===null?e=[y]:e.push(y),t++}o.name!==
void 0&&(Xe(o.name,{instancePath:s+"/metadata/name",parentData:o,parentDataProperty:"name",rootData:n})||(e=e===null?Xe.errors:e.concat(Xe.errors),t=e.length))}else{
const a={instancePath:s+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[a]:e.push(
a),t++}}if(r.labels!==void 0&&(S(r.labels,{instancePath:s+"/labels",parentData:r,parentDataProperty:"labels",rootData:n})||(e=e===null?S.errors:e.concat(S.errors),
t=e.length)),r.vars!==void 0&&(R(r.vars,{instancePath:s+"/vars",parentData:r,parentDataProperty:"vars",rootData:n})||(e=e===null?R.errors:e.concat(R.errors),t=e.
length)),r.defaults!==void 0&&($e(r.defaults,{instancePath:s+"/defaults",parentData:r,parentDataProperty:"defaults",rootData:n})||(e=e===null?$e.errors:e.concat(
$e.errors),t=e.length)),r.overlays!==void 0){let o=r.overlays;if(Array.isArray(o)){const a=o.length;for(let y=0;y<a;y++)Qe(o[y],{instancePath:s+"/overlays/"+y,parentData:o,
parentDataProperty:y,rootData:n})||(e=e===null?Qe.errors:e.concat(Qe.errors),t=e.length)}else{const a={instancePath:s+"/overlays",schemaPath:"#/properties/overl\
ays/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[a]:e.push(a),t++}}if(r.routers!==void 0){let o=r.routers;if(o&&typeof o=="ob\
ject"&&!Array.isArray(o)){for(const a in o){const y=t;b(a,{instancePath:s+"/routers",parentData:o,parentDataProperty:"routers",rootData:n})||(e=e===null?b.errors:
e.concat(b.errors),t=e.length);var i=y===t;if(!i){const l={instancePath:s+"/routers",schemaPath:"#/properties/routers/propertyNames",keyword:"propertyNames",params:{
propertyName:a},message:"property name must be valid"};e===null?e=[l]:e.push(l),t++}}for(const a in o)Ye(o[a],{instancePath:s+"/routers/"+a.replace(/~/g,"~0").replace(
/\//g,"~1"),parentData:o,parentDataProperty:a,rootData:n})||(e=e===null?Ye.errors:e.concat(Ye.errors),t=e.length)}else{const a={instancePath:s+"/routers",schemaPath:"\
#/properties/routers/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),t++}}r.drift!==void 0&&(ke(r.drift,{instancePath:s+
"/drift",parentData:r,parentDataProperty:"drift",rootData:n})||(e=e===null?ke.errors:e.concat(ke.errors),t=e.length)),r.rollout!==void 0&&(rr(r.rollout,{instancePath:s+
"/rollout",parentData:r,parentDataProperty:"rollout",rootData:n})||(e=e===null?rr.errors:e.concat(rr.errors),t=e.length))}else{const o={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),t++}return tr.errors=e,t===0}function or(r,{instancePath:s="",parentData:g,
parentDataProperty:d,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.apiVersion===void 0){const o={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"apiVersion"},message:"must have required property 'apiVersion'"};e===null?e=[o]:e.push(o),t++}if(r.kind===
void 0){const o={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"},message:"must have required property 'kind'"};e===null?
e=[o]:e.push(o),t++}const i=r.kind;if(typeof i=="string")if(i==="Stack")Ge(r,{instancePath:s,parentData:g,parentDataProperty:d,rootData:n})||(e=e===null?Ge.errors:
e.concat(Ge.errors),t=e.length);else if(i==="Fleet")tr(r,{instancePath:s,parentData:g,parentDataProperty:d,rootData:n})||(e=e===null?tr.errors:e.concat(tr.errors),
t=e.length);else{const o={instancePath:s,schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"kind",tagValue:i},message:'value of t\
ag "kind" must be in oneOf'};e===null?e=[o]:e.push(o),t++}else{const o={instancePath:s,schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"tag",
tag:"kind",tagValue:i},message:'tag "kind" must be string'};e===null?e=[o]:e.push(o),t++}}else{const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[i]:e.push(i),t++}return or.errors=e,t===0}export{br as default,wr as validate};
