// @ts-nocheck
// Made from schemas/stack.schema.json by scripts/generate-schema.mjs. Do not edit.
var Qe=Object.getOwnPropertyNames,Ze=(r,s)=>function(){try{return s||(0,r[Qe(r)[0]])((s={exports:{}}).exports,s),s.exports}catch(u){throw s=0,u}},Ye=Ze({"node_m\
odules/ajv/dist/runtime/ucs2length.js"(r){"use strict";Object.defineProperty(r,"__esModule",{value:!0});function s(g){const u=g.length;let i=0,e=0,t;for(;e<u;)i++,
t=g.charCodeAt(e++),t>=55296&&t<=56319&&e<u&&(t=g.charCodeAt(e),(t&64512)===56320&&e++);return i}r.default=s,s.code='require("ajv/dist/runtime/ucs2length").defa\
ult'}}),er=Ze({"node_modules/fast-deep-equal/index.js"(r,s){"use strict";s.exports=function g(u,i){if(u===i)return!0;if(u&&i&&typeof u=="object"&&typeof i=="obj\
ect"){if(u.constructor!==i.constructor)return!1;var e,t,n;if(Array.isArray(u)){if(e=u.length,e!=i.length)return!1;for(t=e;t--!==0;)if(!g(u[t],i[t]))return!1;return!0}
if(u.constructor===RegExp)return u.source===i.source&&u.flags===i.flags;if(u.valueOf!==Object.prototype.valueOf)return u.valueOf()===i.valueOf();if(u.toString!==
Object.prototype.toString)return u.toString()===i.toString();if(n=Object.keys(u),e=n.length,e!==Object.keys(i).length)return!1;for(t=e;t--!==0;)if(!Object.prototype.
hasOwnProperty.call(i,n[t]))return!1;for(t=e;t--!==0;){var a=n[t];if(!g(u[a],i[a]))return!1}return!0}return u!==u&&i!==i}}}),rr=Ze({"node_modules/ajv/dist/runti\
me/equal.js"(r){"use strict";Object.defineProperty(r,"__esModule",{value:!0});var s=er();s.code='require("ajv/dist/runtime/equal").default',r.default=s}}),tr=He,
sr=He,nr={description:"Containers and what they need, for one router or many.",type:"object",required:["apiVersion","kind","metadata"],properties:{apiVersion:{description:"\
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
keys that begin with x-."}},additionalProperties:!1,title:"Stack"},Z=Object.prototype.hasOwnProperty,x=new RegExp("^x-","u"),ir=new RegExp("^[a-z0-9][a-z0-9-]{0\
,31}$","u");function B(r,{instancePath:s="",parentData:g,parentDataProperty:u,rootData:i=r}={}){let e=null,t=0;if(typeof r=="string"){if(!ir.test(r)){const n={instancePath:s,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9-]{0,31}$"},message:'must match pattern "^[a-z0-9][a-z0-9-]{0,31}$"'};e===null?e=[n]:e.
push(n),t++}}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}return B.
errors=e,t===0}var C=Ye().default,or={description:"Text. Numbers and words like yes keep the spelling of the file.",type:["string","number","boolean"]};function c(r,{
instancePath:s="",parentData:g,parentDataProperty:u,rootData:i=r}={}){let e=null,t=0;if(typeof r!="string"&&!(typeof r=="number"&&isFinite(r))&&typeof r!="boole\
an"){const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:or.type},message:"must be string,number,boolean"};e===null?e=[n]:e.push(n),t++}return c.
errors=e,t===0}function K(r,{instancePath:s="",parentData:g,parentDataProperty:u,rootData:i=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r))for(const n in r)
c(r[n],{instancePath:s+"/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:r,parentDataProperty:n,rootData:i})||(e=e===null?c.errors:e.concat(c.errors),t=e.
length);else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}return K.errors=
e,t===0}function H(r,{instancePath:s="",parentData:g,parentDataProperty:u,rootData:i=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.labels===
void 0){const n={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"labels"},message:"must have required property 'labels'"};e===
null?e=[n]:e.push(n),t++}for(const n in r)if(!(n==="labels"||x.test(n))){const a={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperti\
es",params:{additionalProperty:n},message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),t++}r.labels!==void 0&&(K(r.labels,{instancePath:s+"/l\
abels",parentData:r,parentDataProperty:"labels",rootData:i})||(e=e===null?K.errors:e.concat(K.errors),t=e.length))}else{const n={instancePath:s,schemaPath:"#/ty\
pe",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}return H.errors=e,t===0}function ue(r,{instancePath:s="",parentData:g,
parentDataProperty:u,rootData:i=r}={}){let e=null,t=0;const n=t;let a=!1,f=null;const P=t;if(typeof r=="string"){if(C(r)<1){const b={instancePath:s,schemaPath:"\
#/oneOf/0/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[b]:e.push(b),t++}}else{const b={instancePath:s,
schemaPath:"#/oneOf/0/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[b]:e.push(b),t++}var m=P===t;m&&(a=!0,f=0);const D=t;if(Array.
isArray(r)){if(r.length<1){const w={instancePath:s,schemaPath:"#/oneOf/1/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};
e===null?e=[w]:e.push(w),t++}const b=r.length;for(let w=0;w<b;w++){let l=r[w];const o=t;let p=!1,h=null;const k=t;if(typeof l=="string"){if(C(l)<1){const y={instancePath:s+
"/"+w,schemaPath:"#/oneOf/1/items/oneOf/0/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[y]:e.push(
y),t++}}else{const y={instancePath:s+"/"+w,schemaPath:"#/oneOf/1/items/oneOf/0/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[y]:e.push(y),t++}var v=k===t;v&&(p=!0,h=0);const S=t;H(l,{instancePath:s+"/"+w,parentData:r,parentDataProperty:w,rootData:i})||(e=e===null?H.errors:e.concat(H.
errors),t=e.length);var v=S===t;if(v&&p?(p=!1,h=[h,1]):v&&(p=!0,h=1),p)t=o,e!==null&&(o?e.length=o:e=null);else{const y={instancePath:s+"/"+w,schemaPath:"#/oneO\
f/1/items/oneOf",keyword:"oneOf",params:{passingSchemas:h},message:"must match exactly one schema in oneOf"};e===null?e=[y]:e.push(y),t++}}}else{const b={instancePath:s,
schemaPath:"#/oneOf/1/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[b]:e.push(b),t++}var m=D===t;if(m&&a)a=!1,f=[f,1];else{m&&
(a=!0,f=1);const b=t;H(r,{instancePath:s,parentData:g,parentDataProperty:u,rootData:i})||(e=e===null?H.errors:e.concat(H.errors),t=e.length);var m=b===t;m&&a?(a=
!1,f=[f,2]):m&&(a=!0,f=2)}if(a)t=n,e!==null&&(n?e.length=n:e=null);else{const b={instancePath:s,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:f},message:"\
must match exactly one schema in oneOf"};e===null?e=[b]:e.push(b),t++}return ue.errors=e,t===0}var ar=new RegExp("^[A-Za-z0-9_][A-Za-z0-9_.-]{0,39}$","u");function $(r,{
instancePath:s="",parentData:g,parentDataProperty:u,rootData:i=r}={}){let e=null,t=0;if(typeof r=="string"){if(!ar.test(r)){const n={instancePath:s,schemaPath:"\
#/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_][A-Za-z0-9_.-]{0,39}$"},message:'must match pattern "^[A-Za-z0-9_][A-Za-z0-9_.-]{0,39}$"'};e===null?e=
[n]:e.push(n),t++}}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}
return $.errors=e,t===0}var pr={description:"A router.",type:"object",required:["address"],properties:{address:{description:"Host or address, with :port where i\
t is not 8729 (8728 with tls.mode off).",type:"string",minLength:1,examples:["192.168.88.1","router.lan:8729","[fd00::1]:8729"]},username:{$ref:"#/definitions/t\
ext",description:"User of the API."},password:{$ref:"#/definitions/secretText",description:"Password, from ${env:NAME} or ${file:PATH}."},tls:{$ref:"#/definitio\
ns/tls",description:"How the router proves who it is; the default is to verify its certificate."},labels:{$ref:"#/definitions/labels",description:"Labels by whi\
ch targets and --label choose routers."},storage:{$ref:"#/definitions/diskName",description:"Disk for root-dirs of containers."},vars:{$ref:"#/definitions/vars",
description:"Values for ${vars:NAME}; they win over the vars of a stack."},release:{$ref:"#/definitions/release",description:"RouterOS release, for checks witho\
ut a connection."},timeouts:{description:"How long to wait for this router.",type:"object",properties:{connect:{$ref:"#/definitions/time",description:"For the c\
onnection, TLS and login."},command:{$ref:"#/definitions/time",description:"For one command."}},patternProperties:{"^x-":{description:"Anything: rosctr does not\
 read keys that begin with x-."}},additionalProperties:!1}},patternProperties:{"^x-":{description:"Anything: rosctr does not read keys that begin with x-."}},additionalProperties:!1},
lr={description:"Text that may come from ${env:NAME}, ${file:PATH} or ${sops:FILE#/POINTER}; it is never shown.",type:["string","number","boolean"]};function F(r,{
instancePath:s="",parentData:g,parentDataProperty:u,rootData:i=r}={}){let e=null,t=0;if(typeof r!="string"&&!(typeof r=="number"&&isFinite(r))&&typeof r!="boole\
an"){const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:lr.type},message:"must be string,number,boolean"};e===null?e=[n]:e.push(n),t++}return F.
errors=e,t===0}var fr={description:"How the router proves who it is.",type:"object",properties:{mode:{description:"verify: certificate chain; pin: fingerprint; \
anonymous: encrypted, but nobody is verified; off: plain API.",type:"string",enum:["verify","pin","anonymous","off"]},fingerprint:{$ref:"#/definitions/fingerpri\
nt",description:"sha256 of the router's certificate, for mode pin."},ca:{description:"File with the certificate authority (PEM), or the PEM itself, for mode ver\
ify.",type:"string",minLength:1},servername:{description:"Name that the certificate is for, where it is not the address.",type:"string",minLength:1}},patternProperties:{
"^x-":{description:"Anything: rosctr does not read keys that begin with x-."}},additionalProperties:!1},mr=new RegExp("^sha256:([0-9A-Fa-f]{2}:?){31}[0-9A-Fa-f]\
{2}$|\\$\\{","u");function ye(r,{instancePath:s="",parentData:g,parentDataProperty:u,rootData:i=r}={}){let e=null,t=0;if(typeof r=="string"){if(!mr.test(r)){const n={
instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^sha256:([0-9A-Fa-f]{2}:?){31}[0-9A-Fa-f]{2}$|\\$\\{"},message:'must match pattern "^sh\
a256:([0-9A-Fa-f]{2}:?){31}[0-9A-Fa-f]{2}$|\\$\\{"'};e===null?e=[n]:e.push(n),t++}}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}return ye.errors=e,t===0}function he(r,{instancePath:s="",parentData:g,parentDataProperty:u,rootData:i=r}={}){
let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const n in r)if(!(n==="mode"||n==="fingerprint"||n==="ca"||n==="servername"||x.test(n))){const a={
instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"};e===
null?e=[a]:e.push(a),t++}if(r.mode!==void 0){let n=r.mode;if(typeof n!="string"){const a={instancePath:s+"/mode",schemaPath:"#/properties/mode/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),t++}if(!(n==="verify"||n==="pin"||n==="anonymous"||n==="off")){const a={instancePath:s+
"/mode",schemaPath:"#/properties/mode/enum",keyword:"enum",params:{allowedValues:fr.properties.mode.enum},message:"must be equal to one of the allowed values"};
e===null?e=[a]:e.push(a),t++}}if(r.fingerprint!==void 0&&(ye(r.fingerprint,{instancePath:s+"/fingerprint",parentData:r,parentDataProperty:"fingerprint",rootData:i})||
(e=e===null?ye.errors:e.concat(ye.errors),t=e.length)),r.ca!==void 0){let n=r.ca;if(typeof n=="string"){if(C(n)<1){const a={instancePath:s+"/ca",schemaPath:"#/p\
roperties/ca/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[a]:e.push(a),t++}}else{const a={instancePath:s+
"/ca",schemaPath:"#/properties/ca/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),t++}}if(r.servername!==void 0){
let n=r.servername;if(typeof n=="string"){if(C(n)<1){const a={instancePath:s+"/servername",schemaPath:"#/properties/servername/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[a]:e.push(a),t++}}else{const a={instancePath:s+"/servername",schemaPath:"#/properties/serv\
ername/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),t++}}}else{const n={instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}return he.errors=e,t===0}var cr=new RegExp("^[^/\\s]+$|\\$\\{","u");function M(r,{
instancePath:s="",parentData:g,parentDataProperty:u,rootData:i=r}={}){let e=null,t=0;if(typeof r=="string"){if(!cr.test(r)){const n={instancePath:s,schemaPath:"\
#/pattern",keyword:"pattern",params:{pattern:"^[^/\\s]+$|\\$\\{"},message:'must match pattern "^[^/\\s]+$|\\$\\{"'};e===null?e=[n]:e.push(n),t++}}else{const n={
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}return M.errors=e,t===0}function G(r,{
instancePath:s="",parentData:g,parentDataProperty:u,rootData:i=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const a in r){const f=t;$(
a,{instancePath:s,parentData:r,parentDataProperty:u,rootData:i})||(e=e===null?$.errors:e.concat($.errors),t=e.length);var n=f===t;if(!n){const P={instancePath:s,
schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:a},message:"property name must be valid"};e===null?e=[P]:e.push(P),t++}}for(const a in r)
c(r[a],{instancePath:s+"/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:r,parentDataProperty:a,rootData:i})||(e=e===null?c.errors:e.concat(c.errors),t=e.
length)}else{const a={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),t++}return G.errors=
e,t===0}var ur={description:"A RouterOS release.",type:["string"],pattern:"^7\\.[0-9]{1,2}(\\.[0-9]{1,2})?$|\\$\\{",examples:["7.23.3"]},yr=new RegExp("^7\\.[0-9\
]{1,2}(\\.[0-9]{1,2})?$|\\$\\{","u");function de(r,{instancePath:s="",parentData:g,parentDataProperty:u,rootData:i=r}={}){let e=null,t=0;if(typeof r=="string"){
if(!yr.test(r)){const n={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^7\\.[0-9]{1,2}(\\.[0-9]{1,2})?$|\\$\\{"},message:'must match \
pattern "^7\\.[0-9]{1,2}(\\.[0-9]{1,2})?$|\\$\\{"'};e===null?e=[n]:e.push(n),t++}}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:ur.
type},message:"must be string"};e===null?e=[n]:e.push(n),t++}return de.errors=e,t===0}var hr={description:"A time: seconds, 30s, 1m30s, 00:01:30.",type:["string",
"integer"],pattern:"^([0-9]+(w|d|h|ms|m|s))+$|^[0-9]+$|^([0-9]+w)?([0-9]+d)? ?[0-9]{1,2}:[0-9]{2}:[0-9]{2}$|\\$\\{",minimum:0,examples:["30s","1m30s"]},dr=new RegExp(
"^([0-9]+(w|d|h|ms|m|s))+$|^[0-9]+$|^([0-9]+w)?([0-9]+d)? ?[0-9]{1,2}:[0-9]{2}:[0-9]{2}$|\\$\\{","u");function O(r,{instancePath:s="",parentData:g,parentDataProperty:u,
rootData:i=r}={}){let e=null,t=0;if(typeof r!="string"&&!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){const n={instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:hr.type},message:"must be string,integer"};e===null?e=[n]:e.push(n),t++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){const n={instancePath:s,
schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),t++}if(typeof r=="string"&&!dr.test(r)){
const n={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^([0-9]+(w|d|h|ms|m|s))+$|^[0-9]+$|^([0-9]+w)?([0-9]+d)? ?[0-9]{1,2}:[0-9]{2}:\
[0-9]{2}$|\\$\\{"},message:'must match pattern "^([0-9]+(w|d|h|ms|m|s))+$|^[0-9]+$|^([0-9]+w)?([0-9]+d)? ?[0-9]{1,2}:[0-9]{2}:[0-9]{2}$|\\$\\{"'};e===null?e=[n]:
e.push(n),t++}return O.errors=e,t===0}function ge(r,{instancePath:s="",parentData:g,parentDataProperty:u,rootData:i=r}={}){let e=null,t=0;if(r&&typeof r=="objec\
t"&&!Array.isArray(r)){if(r.address===void 0){const n={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"address"},message:"mus\
t have required property 'address'"};e===null?e=[n]:e.push(n),t++}for(const n in r)if(!(Z.call(pr.properties,n)||x.test(n))){const a={instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),t++}
if(r.address!==void 0){let n=r.address;if(typeof n=="string"){if(C(n)<1){const a={instancePath:s+"/address",schemaPath:"#/properties/address/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[a]:e.push(a),t++}}else{const a={instancePath:s+"/address",schemaPath:"#\
/properties/address/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),t++}}if(r.username!==void 0&&(c(r.username,{instancePath:s+
"/username",parentData:r,parentDataProperty:"username",rootData:i})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.password!==void 0&&(F(r.password,{instancePath:s+
"/password",parentData:r,parentDataProperty:"password",rootData:i})||(e=e===null?F.errors:e.concat(F.errors),t=e.length)),r.tls!==void 0&&(he(r.tls,{instancePath:s+
"/tls",parentData:r,parentDataProperty:"tls",rootData:i})||(e=e===null?he.errors:e.concat(he.errors),t=e.length)),r.labels!==void 0&&(K(r.labels,{instancePath:s+
"/labels",parentData:r,parentDataProperty:"labels",rootData:i})||(e=e===null?K.errors:e.concat(K.errors),t=e.length)),r.storage!==void 0&&(M(r.storage,{instancePath:s+
"/storage",parentData:r,parentDataProperty:"storage",rootData:i})||(e=e===null?M.errors:e.concat(M.errors),t=e.length)),r.vars!==void 0&&(G(r.vars,{instancePath:s+
"/vars",parentData:r,parentDataProperty:"vars",rootData:i})||(e=e===null?G.errors:e.concat(G.errors),t=e.length)),r.release!==void 0&&(de(r.release,{instancePath:s+
"/release",parentData:r,parentDataProperty:"release",rootData:i})||(e=e===null?de.errors:e.concat(de.errors),t=e.length)),r.timeouts!==void 0){let n=r.timeouts;
if(n&&typeof n=="object"&&!Array.isArray(n)){for(const a in n)if(!(a==="connect"||a==="command"||x.test(a))){const f={instancePath:s+"/timeouts",schemaPath:"#/p\
roperties/timeouts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have additional properties"};e===null?e=
[f]:e.push(f),t++}n.connect!==void 0&&(O(n.connect,{instancePath:s+"/timeouts/connect",parentData:n,parentDataProperty:"connect",rootData:i})||(e=e===null?O.errors:
e.concat(O.errors),t=e.length)),n.command!==void 0&&(O(n.command,{instancePath:s+"/timeouts/command",parentData:n,parentDataProperty:"command",rootData:i})||(e=
e===null?O.errors:e.concat(O.errors),t=e.length))}else{const a={instancePath:s+"/timeouts",schemaPath:"#/properties/timeouts/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[a]:e.push(a),t++}}}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[n]:e.push(n),t++}return ge.errors=e,t===0}var Ge={description:"A bridge with the networking of containers.",type:"object",properties:{
bridge:{$ref:"#/definitions/rosName",description:"Name of the bridge on the router; default: the local name."},address:{$ref:"#/definitions/routerAddresses",description:"\
Address of the router in this network, IPv4 and IPv6; the gateway of the containers."},gateway:{description:"Gateway of the containers, where it is not the addr\
ess.",oneOf:[{$ref:"#/definitions/ip"},{description:"One for each family.",type:"array",items:{$ref:"#/definitions/ip"},minItems:1,maxItems:2}]},masquerade:{description:"\
Hide the containers behind the router's own addresses.",oneOf:[{$ref:"#/definitions/flag"},{description:"Masquerade and more.",type:"object",properties:{outInterface:{
$ref:"#/definitions/rosName",description:"Only for what leaves by this interface."},outInterfaceList:{$ref:"#/definitions/rosName",description:"Only for what le\
aves by this interface list."},before:{$ref:"#/definitions/beforeKey",description:"Row of rows (menu /ip/firewall/nat or /ipv6/firewall/nat) to stand before."},
disabled:{$ref:"#/definitions/flag",description:"The row is there but off."},comment:{$ref:"#/definitions/text",description:"Comment of the row."}},patternProperties:{
"^x-":{description:"Anything: rosctr does not read keys that begin with x-."}},additionalProperties:!1}]},pvid:{$ref:"#/definitions/vlanId",description:"VLAN of\
 the ports of the containers."},frameTypes:{$ref:"#/definitions/frameTypes",description:"Frames that the ports of the containers let in."},vlanFiltering:{$ref:"\
#/definitions/flag",description:"The bridge filters VLANs."},protocolMode:{description:"Spanning tree of the bridge.",type:"string",enum:["none","rstp","stp","m\
stp"]},mtu:{$ref:"#/definitions/mtu",description:"MTU of the bridge, or auto."},interfaceLists:{$ref:"#/definitions/interfaceLists",description:"Interface lists\
 that the bridge is a member of."},comment:{$ref:"#/definitions/text",description:"Comment of the bridge."},external:{$ref:"#/definitions/flag",description:"The\
 bridge is there already, and nothing of it is ours."},previously:{$ref:"#/definitions/previously",description:"Former local names."}},patternProperties:{"^x-":{
description:"Anything: rosctr does not read keys that begin with x-."}},additionalProperties:!1},gr={description:"A name on the router.",type:["string","number"],
minLength:1,maxLength:64};function j(r,{instancePath:s="",parentData:g,parentDataProperty:u,rootData:i=r}={}){let e=null,t=0;if(typeof r!="string"&&!(typeof r==
"number"&&isFinite(r))){const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:gr.type},message:"must be string,number"};e===null?e=[n]:e.push(
n),t++}if(typeof r=="string"){if(C(r)>64){const n={instancePath:s,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more tha\
n 64 characters"};e===null?e=[n]:e.push(n),t++}if(C(r)<1){const n={instancePath:s,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},message:"must NO\
T have fewer than 1 characters"};e===null?e=[n]:e.push(n),t++}}return j.errors=e,t===0}var vr=new RegExp("^[0-9]{1,3}(\\.[0-9]{1,3}){3}/[0-9]{1,2}$|^[0-9A-Fa-f:.\
]*:[0-9A-Fa-f:.]*/[0-9]{1,3}$|\\$\\{","u");function I(r,{instancePath:s="",parentData:g,parentDataProperty:u,rootData:i=r}={}){let e=null,t=0;if(typeof r=="stri\
ng"){if(!vr.test(r)){const n={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[0-9]{1,3}(\\.[0-9]{1,3}){3}/[0-9]{1,2}$|^[0-9A-Fa-f:.]*:\
[0-9A-Fa-f:.]*/[0-9]{1,3}$|\\$\\{"},message:'must match pattern "^[0-9]{1,3}(\\.[0-9]{1,3}){3}/[0-9]{1,2}$|^[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*/[0-9]{1,3}$|\\$\\{"'};
e===null?e=[n]:e.push(n),t++}}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.
push(n),t++}return I.errors=e,t===0}var Pr={description:"true or false.",type:["boolean","string"],pattern:"^\\$\\{.+\\}$"},Ce=new RegExp("^\\$\\{.+\\}$","u");function d(r,{
instancePath:s="",parentData:g,parentDataProperty:u,rootData:i=r}={}){let e=null,t=0;if(typeof r!="boolean"&&typeof r!="string"){const n={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:Pr.type},message:"must be boolean,string"};e===null?e=[n]:e.push(n),t++}if(typeof r=="string"&&!Ce.test(r)){const n={instancePath:s,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^\\$\\{.+\\}$"},message:'must match pattern "^\\$\\{.+\\}$"'};e===null?e=[n]:e.push(n),t++}return d.errors=
e,t===0}function U(r,{instancePath:s="",parentData:g,parentDataProperty:u,rootData:i=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.address===
void 0){const n={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"address"},message:"must have required property 'address'"};e===
null?e=[n]:e.push(n),t++}for(const n in r)if(!(n==="address"||n==="disabled"||n==="advertise"||n==="comment"||x.test(n))){const a={instancePath:s,schemaPath:"#/\
additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),t++}r.
address!==void 0&&(I(r.address,{instancePath:s+"/address",parentData:r,parentDataProperty:"address",rootData:i})||(e=e===null?I.errors:e.concat(I.errors),t=e.length)),
r.disabled!==void 0&&(d(r.disabled,{instancePath:s+"/disabled",parentData:r,parentDataProperty:"disabled",rootData:i})||(e=e===null?d.errors:e.concat(d.errors),
t=e.length)),r.advertise!==void 0&&(d(r.advertise,{instancePath:s+"/advertise",parentData:r,parentDataProperty:"advertise",rootData:i})||(e=e===null?d.errors:e.
concat(d.errors),t=e.length)),r.comment!==void 0&&(c(r.comment,{instancePath:s+"/comment",parentData:r,parentDataProperty:"comment",rootData:i})||(e=e===null?c.
errors:e.concat(c.errors),t=e.length))}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[n]:e.push(n),t++}return U.errors=e,t===0}function W(r,{instancePath:s="",parentData:g,parentDataProperty:u,rootData:i=r}={}){let e=null,t=0;const n=t;let a=!1,
f=null;const P=t;I(r,{instancePath:s,parentData:g,parentDataProperty:u,rootData:i})||(e=e===null?I.errors:e.concat(I.errors),t=e.length);var v=P===t;v&&(a=!0,f=
0);const D=t;U(r,{instancePath:s,parentData:g,parentDataProperty:u,rootData:i})||(e=e===null?U.errors:e.concat(U.errors),t=e.length);var v=D===t;if(v&&a)a=!1,f=
[f,1];else{v&&(a=!0,f=1);const b=t;if(Array.isArray(r)){if(r.length<1){const o={instancePath:s,schemaPath:"#/oneOf/2/minItems",keyword:"minItems",params:{limit:1},
message:"must NOT have fewer than 1 items"};e===null?e=[o]:e.push(o),t++}const l=r.length;for(let o=0;o<l;o++){let p=r[o];const h=t;let k=!1,S=null;const y=t;I(
p,{instancePath:s+"/"+o,parentData:r,parentDataProperty:o,rootData:i})||(e=e===null?I.errors:e.concat(I.errors),t=e.length);var m=y===t;m&&(k=!0,S=0);const A=t;
U(p,{instancePath:s+"/"+o,parentData:r,parentDataProperty:o,rootData:i})||(e=e===null?U.errors:e.concat(U.errors),t=e.length);var m=A===t;if(m&&k?(k=!1,S=[S,1]):
m&&(k=!0,S=1),k)t=h,e!==null&&(h?e.length=h:e=null);else{const E={instancePath:s+"/"+o,schemaPath:"#/oneOf/2/items/oneOf",keyword:"oneOf",params:{passingSchemas:S},
message:"must match exactly one schema in oneOf"};e===null?e=[E]:e.push(E),t++}}}else{const l={instancePath:s,schemaPath:"#/oneOf/2/type",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[l]:e.push(l),t++}var v=b===t;v&&a?(a=!1,f=[f,2]):v&&(a=!0,f=2)}if(a)t=n,e!==null&&(n?e.length=n:e=null);else{
const b={instancePath:s,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:f},message:"must match exactly one schema in oneOf"};e===null?e=[b]:e.push(b),
t++}return W.errors=e,t===0}var br=new RegExp("^[0-9]{1,3}(\\.[0-9]{1,3}){3}$|^[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*$|\\$\\{","u");function _(r,{instancePath:s="",parentData:g,
parentDataProperty:u,rootData:i=r}={}){let e=null,t=0;if(typeof r=="string"){if(!br.test(r)){const n={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{
pattern:"^[0-9]{1,3}(\\.[0-9]{1,3}){3}$|^[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*$|\\$\\{"},message:'must match pattern "^[0-9]{1,3}(\\.[0-9]{1,3}){3}$|^[0-9A-Fa-f:.]*:[0-9\
A-Fa-f:.]*$|\\$\\{"'};e===null?e=[n]:e.push(n),t++}}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"};e===null?e=[n]:e.push(n),t++}return _.errors=e,t===0}var wr=new RegExp("^[A-Za-z0-9_][A-Za-z0-9_.-]{0,79}$","u");function z(r,{instancePath:s="",parentData:g,
parentDataProperty:u,rootData:i=r}={}){let e=null,t=0;if(typeof r=="string"){if(!wr.test(r)){const n={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z0-9_][A-Za-z0-9_.-]{0,79}$"},message:'must match pattern "^[A-Za-z0-9_][A-Za-z0-9_.-]{0,79}$"'};e===null?e=[n]:e.push(n),t++}}else{const n={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}return z.errors=e,t===0}var kr={description:"A \
VLAN id, 1 to 4094.",type:["integer","string"],minimum:1,maximum:4094,pattern:"^\\$\\{.+\\}$"};function X(r,{instancePath:s="",parentData:g,parentDataProperty:u,
rootData:i=r}={}){let e=null,t=0;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))&&typeof r!="string"){const n={instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:kr.type},message:"must be integer,string"};e===null?e=[n]:e.push(n),t++}if(typeof r=="number"&&isFinite(r)){if(r>4094||isNaN(r)){const n={instancePath:s,
schemaPath:"#/maximum",keyword:"maximum",params:{comparison:"<=",limit:4094},message:"must be <= 4094"};e===null?e=[n]:e.push(n),t++}if(r<1||isNaN(r)){const n={
instancePath:s,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[n]:e.push(n),t++}}if(typeof r=="str\
ing"&&!Ce.test(r)){const n={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^\\$\\{.+\\}$"},message:'must match pattern "^\\$\\{.+\\}$"'};
e===null?e=[n]:e.push(n),t++}return X.errors=e,t===0}var Dr={description:"Which frames a bridge port lets in.",type:"string",enum:["admit-all","admit-only-untag\
ged-and-priority-tagged","admit-only-vlan-tagged"]};function J(r,{instancePath:s="",parentData:g,parentDataProperty:u,rootData:i=r}={}){let e=null,t=0;if(typeof r!=
"string"){const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}if(!(r==="adm\
it-all"||r==="admit-only-untagged-and-priority-tagged"||r==="admit-only-vlan-tagged")){const n={instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Dr.
enum},message:"must be equal to one of the allowed values"};e===null?e=[n]:e.push(n),t++}return J.errors=e,t===0}var $r={description:"auto, or a number from 68 \
to 65535.",type:["integer","string"],pattern:"^auto$|^[0-9]+$|\\$\\{",minimum:68,maximum:65535},Ar=new RegExp("^auto$|^[0-9]+$|\\$\\{","u");function ve(r,{instancePath:s="",
parentData:g,parentDataProperty:u,rootData:i=r}={}){let e=null,t=0;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))&&typeof r!="string"){const n={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:$r.type},message:"must be integer,string"};e===null?e=[n]:e.push(n),t++}if(typeof r=="number"&&isFinite(r)){if(r>
65535||isNaN(r)){const n={instancePath:s,schemaPath:"#/maximum",keyword:"maximum",params:{comparison:"<=",limit:65535},message:"must be <= 65535"};e===null?e=[n]:
e.push(n),t++}if(r<68||isNaN(r)){const n={instancePath:s,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:68},message:"must be >= 68"};e===
null?e=[n]:e.push(n),t++}}if(typeof r=="string"&&!Ar.test(r)){const n={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^auto$|^[0-9]+$|\
\\$\\{"},message:'must match pattern "^auto$|^[0-9]+$|\\$\\{"'};e===null?e=[n]:e.push(n),t++}return ve.errors=e,t===0}function Q(r,{instancePath:s="",parentData:g,
parentDataProperty:u,rootData:i=r}={}){let e=null,t=0;if(Array.isArray(r)){const a=r.length;for(let f=0;f<a;f++){let P=r[f];const D=t;let v=!1,m=null;const b=t;
j(P,{instancePath:s+"/"+f,parentData:r,parentDataProperty:f,rootData:i})||(e=e===null?j.errors:e.concat(j.errors),t=e.length);var n=b===t;n&&(v=!0,m=0);const w=t;
if(P&&typeof P=="object"&&!Array.isArray(P)){if(P.list===void 0){const l={instancePath:s+"/"+f,schemaPath:"#/items/oneOf/1/required",keyword:"required",params:{
missingProperty:"list"},message:"must have required property 'list'"};e===null?e=[l]:e.push(l),t++}for(const l in P)if(!(l==="list"||l==="disabled"||l==="commen\
t"||x.test(l))){const o={instancePath:s+"/"+f,schemaPath:"#/items/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"\
must NOT have additional properties"};e===null?e=[o]:e.push(o),t++}P.list!==void 0&&(j(P.list,{instancePath:s+"/"+f+"/list",parentData:P,parentDataProperty:"lis\
t",rootData:i})||(e=e===null?j.errors:e.concat(j.errors),t=e.length)),P.disabled!==void 0&&(d(P.disabled,{instancePath:s+"/"+f+"/disabled",parentData:P,parentDataProperty:"\
disabled",rootData:i})||(e=e===null?d.errors:e.concat(d.errors),t=e.length)),P.comment!==void 0&&(c(P.comment,{instancePath:s+"/"+f+"/comment",parentData:P,parentDataProperty:"\
comment",rootData:i})||(e=e===null?c.errors:e.concat(c.errors),t=e.length))}else{const l={instancePath:s+"/"+f,schemaPath:"#/items/oneOf/1/type",keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[l]:e.push(l),t++}var n=w===t;if(n&&v?(v=!1,m=[m,1]):n&&(v=!0,m=1),v)t=D,e!==null&&(D?e.length=D:e=null);else{
const l={instancePath:s+"/"+f,schemaPath:"#/items/oneOf",keyword:"oneOf",params:{passingSchemas:m},message:"must match exactly one schema in oneOf"};e===null?e=
[l]:e.push(l),t++}}}else{const a={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[a]:e.push(a),t++}
return Q.errors=e,t===0}function T(r,{instancePath:s="",parentData:g,parentDataProperty:u,rootData:i=r}={}){let e=null,t=0;if(Array.isArray(r)){if(r.length<1){const a={
instancePath:s,schemaPath:"#/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[a]:e.push(a),t++}const n=r.length;
for(let a=0;a<n;a++)$(r[a],{instancePath:s+"/"+a,parentData:r,parentDataProperty:a,rootData:i})||(e=e===null?$.errors:e.concat($.errors),t=e.length)}else{const n={
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[n]:e.push(n),t++}return T.errors=e,t===0}function Pe(r,{
instancePath:s="",parentData:g,parentDataProperty:u,rootData:i=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const f in r)if(!(Z.call(Ge.
properties,f)||x.test(f))){const P={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f},message:"mus\
t NOT have additional properties"};e===null?e=[P]:e.push(P),t++}if(r.bridge!==void 0&&(j(r.bridge,{instancePath:s+"/bridge",parentData:r,parentDataProperty:"bri\
dge",rootData:i})||(e=e===null?j.errors:e.concat(j.errors),t=e.length)),r.address!==void 0&&(W(r.address,{instancePath:s+"/address",parentData:r,parentDataProperty:"\
address",rootData:i})||(e=e===null?W.errors:e.concat(W.errors),t=e.length)),r.gateway!==void 0){let f=r.gateway;const P=t;let D=!1,v=null;const m=t;_(f,{instancePath:s+
"/gateway",parentData:r,parentDataProperty:"gateway",rootData:i})||(e=e===null?_.errors:e.concat(_.errors),t=e.length);var n=m===t;n&&(D=!0,v=0);const b=t;if(Array.
isArray(f)){if(f.length>2){const l={instancePath:s+"/gateway",schemaPath:"#/properties/gateway/oneOf/1/maxItems",keyword:"maxItems",params:{limit:2},message:"mu\
st NOT have more than 2 items"};e===null?e=[l]:e.push(l),t++}if(f.length<1){const l={instancePath:s+"/gateway",schemaPath:"#/properties/gateway/oneOf/1/minItems",
keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[l]:e.push(l),t++}const w=f.length;for(let l=0;l<w;l++)_(f[l],{instancePath:s+
"/gateway/"+l,parentData:f,parentDataProperty:l,rootData:i})||(e=e===null?_.errors:e.concat(_.errors),t=e.length)}else{const w={instancePath:s+"/gateway",schemaPath:"\
#/properties/gateway/oneOf/1/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[w]:e.push(w),t++}var n=b===t;if(n&&D?(D=!1,v=[v,1]):
n&&(D=!0,v=1),D)t=P,e!==null&&(P?e.length=P:e=null);else{const w={instancePath:s+"/gateway",schemaPath:"#/properties/gateway/oneOf",keyword:"oneOf",params:{passingSchemas:v},
message:"must match exactly one schema in oneOf"};e===null?e=[w]:e.push(w),t++}}if(r.masquerade!==void 0){let f=r.masquerade;const P=t;let D=!1,v=null;const m=t;
d(f,{instancePath:s+"/masquerade",parentData:r,parentDataProperty:"masquerade",rootData:i})||(e=e===null?d.errors:e.concat(d.errors),t=e.length);var a=m===t;a&&
(D=!0,v=0);const b=t;if(f&&typeof f=="object"&&!Array.isArray(f)){for(const w in f)if(!(w==="outInterface"||w==="outInterfaceList"||w==="before"||w==="disabled"||
w==="comment"||x.test(w))){const l={instancePath:s+"/masquerade",schemaPath:"#/properties/masquerade/oneOf/1/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:w},message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),t++}f.outInterface!==void 0&&(j(f.outInterface,{instancePath:s+
"/masquerade/outInterface",parentData:f,parentDataProperty:"outInterface",rootData:i})||(e=e===null?j.errors:e.concat(j.errors),t=e.length)),f.outInterfaceList!==
void 0&&(j(f.outInterfaceList,{instancePath:s+"/masquerade/outInterfaceList",parentData:f,parentDataProperty:"outInterfaceList",rootData:i})||(e=e===null?j.errors:
e.concat(j.errors),t=e.length)),f.before!==void 0&&(z(f.before,{instancePath:s+"/masquerade/before",parentData:f,parentDataProperty:"before",rootData:i})||(e=e===
null?z.errors:e.concat(z.errors),t=e.length)),f.disabled!==void 0&&(d(f.disabled,{instancePath:s+"/masquerade/disabled",parentData:f,parentDataProperty:"disable\
d",rootData:i})||(e=e===null?d.errors:e.concat(d.errors),t=e.length)),f.comment!==void 0&&(c(f.comment,{instancePath:s+"/masquerade/comment",parentData:f,parentDataProperty:"\
comment",rootData:i})||(e=e===null?c.errors:e.concat(c.errors),t=e.length))}else{const w={instancePath:s+"/masquerade",schemaPath:"#/properties/masquerade/oneOf\
/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[w]:e.push(w),t++}var a=b===t;if(a&&D?(D=!1,v=[v,1]):a&&(D=!0,v=1),D)t=P,e!==
null&&(P?e.length=P:e=null);else{const w={instancePath:s+"/masquerade",schemaPath:"#/properties/masquerade/oneOf",keyword:"oneOf",params:{passingSchemas:v},message:"\
must match exactly one schema in oneOf"};e===null?e=[w]:e.push(w),t++}}if(r.pvid!==void 0&&(X(r.pvid,{instancePath:s+"/pvid",parentData:r,parentDataProperty:"pv\
id",rootData:i})||(e=e===null?X.errors:e.concat(X.errors),t=e.length)),r.frameTypes!==void 0&&(J(r.frameTypes,{instancePath:s+"/frameTypes",parentData:r,parentDataProperty:"\
frameTypes",rootData:i})||(e=e===null?J.errors:e.concat(J.errors),t=e.length)),r.vlanFiltering!==void 0&&(d(r.vlanFiltering,{instancePath:s+"/vlanFiltering",parentData:r,
parentDataProperty:"vlanFiltering",rootData:i})||(e=e===null?d.errors:e.concat(d.errors),t=e.length)),r.protocolMode!==void 0){let f=r.protocolMode;if(typeof f!=
"string"){const P={instancePath:s+"/protocolMode",schemaPath:"#/properties/protocolMode/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[P]:e.push(P),t++}if(!(f==="none"||f==="rstp"||f==="stp"||f==="mstp")){const P={instancePath:s+"/protocolMode",schemaPath:"#/properties/protocolMode/enum",
keyword:"enum",params:{allowedValues:Ge.properties.protocolMode.enum},message:"must be equal to one of the allowed values"};e===null?e=[P]:e.push(P),t++}}r.mtu!==
void 0&&(ve(r.mtu,{instancePath:s+"/mtu",parentData:r,parentDataProperty:"mtu",rootData:i})||(e=e===null?ve.errors:e.concat(ve.errors),t=e.length)),r.interfaceLists!==
void 0&&(Q(r.interfaceLists,{instancePath:s+"/interfaceLists",parentData:r,parentDataProperty:"interfaceLists",rootData:i})||(e=e===null?Q.errors:e.concat(Q.errors),
t=e.length)),r.comment!==void 0&&(c(r.comment,{instancePath:s+"/comment",parentData:r,parentDataProperty:"comment",rootData:i})||(e=e===null?c.errors:e.concat(c.
errors),t=e.length)),r.external!==void 0&&(d(r.external,{instancePath:s+"/external",parentData:r,parentDataProperty:"external",rootData:i})||(e=e===null?d.errors:
e.concat(d.errors),t=e.length)),r.previously!==void 0&&(T(r.previously,{instancePath:s+"/previously",parentData:r,parentDataProperty:"previously",rootData:i})||
(e=e===null?T.errors:e.concat(T.errors),t=e.length))}else{const f={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be obj\
ect"};e===null?e=[f]:e.push(f),t++}return Pe.errors=e,t===0}var Or={description:"A veth: the network interface of one container or of several.",type:"object",properties:{
name:{$ref:"#/definitions/rosName",description:"Name of the interface on the router; default: the local name."},network:{$ref:"#/definitions/localKey",description:"\
Local name of the network whose bridge it is a port of."},address:{description:"Addresses of the container, with prefix length.",oneOf:[{$ref:"#/definitions/cid\
r"},{description:"Several; the first of a family is the primary one.",type:"array",items:{$ref:"#/definitions/cidr"},minItems:1}]},gateway:{$ref:"#/definitions/\
gatewayIp",description:`IPv4 gateway; default: the router's address in the network; "" for none.`},gateway6:{$ref:"#/definitions/gatewayIp",description:`IPv6 ga\
teway; default: the router's address in the network; "" for none.`},dhcp:{$ref:"#/definitions/flag",description:"The address comes from DHCP (RouterOS 7.20+)."},
mac:{$ref:"#/definitions/mac",description:"MAC address of the router's side (RouterOS 7.20+)."},containerMac:{$ref:"#/definitions/mac",description:"MAC address \
of the container's side (RouterOS 7.21+)."},pvid:{$ref:"#/definitions/vlanId",description:"VLAN of its bridge port."},frameTypes:{$ref:"#/definitions/frameTypes",
description:"Frames that its bridge port lets in."},portDisabled:{$ref:"#/definitions/flag",description:"Its bridge port is there but off."},interfaceLists:{$ref:"\
#/definitions/interfaceLists",description:"Interface lists that it is a member of."},routerAddress:{$ref:"#/definitions/routerAddresses",description:"Addresses \
of the router on the veth itself, for a veth without a bridge."},disabled:{$ref:"#/definitions/flag",description:"The interface is there but off."},comment:{$ref:"\
#/definitions/text",description:"Comment of the interface."},external:{$ref:"#/definitions/flag",description:"The veth is there already, and nothing of it is ou\
rs."},previously:{$ref:"#/definitions/previously",description:"Former local names."}},patternProperties:{"^x-":{description:"Anything: rosctr does not read keys\
 that begin with x-."}},additionalProperties:!1},Nr=new RegExp("^$|^[0-9]{1,3}(\\.[0-9]{1,3}){3}$|^[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*$|\\$\\{","u");function Y(r,{instancePath:s="",
parentData:g,parentDataProperty:u,rootData:i=r}={}){let e=null,t=0;if(typeof r=="string"){if(!Nr.test(r)){const n={instancePath:s,schemaPath:"#/pattern",keyword:"\
pattern",params:{pattern:"^$|^[0-9]{1,3}(\\.[0-9]{1,3}){3}$|^[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*$|\\$\\{"},message:'must match pattern "^$|^[0-9]{1,3}(\\.[0-9]{1,3}){3\
}$|^[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*$|\\$\\{"'};e===null?e=[n]:e.push(n),t++}}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[n]:e.push(n),t++}return Y.errors=e,t===0}var xr=new RegExp("^[0-9A-Fa-f]{2}([:-][0-9A-Fa-f]{2}){5}$|\\$\\{","u");function ee(r,{
instancePath:s="",parentData:g,parentDataProperty:u,rootData:i=r}={}){let e=null,t=0;if(typeof r=="string"){if(!xr.test(r)){const n={instancePath:s,schemaPath:"\
#/pattern",keyword:"pattern",params:{pattern:"^[0-9A-Fa-f]{2}([:-][0-9A-Fa-f]{2}){5}$|\\$\\{"},message:'must match pattern "^[0-9A-Fa-f]{2}([:-][0-9A-Fa-f]{2}){\
5}$|\\$\\{"'};e===null?e=[n]:e.push(n),t++}}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[n]:e.push(n),t++}return ee.errors=e,t===0}function re(r,{instancePath:s="",parentData:g,parentDataProperty:u,rootData:i=r}={}){let e=null,t=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){for(const a in r)if(!(Z.call(Or.properties,a)||x.test(a))){const f={instancePath:s,schemaPath:"#/additionalProperties",keyword:"add\
itionalProperties",params:{additionalProperty:a},message:"must NOT have additional properties"};e===null?e=[f]:e.push(f),t++}if(r.name!==void 0&&(j(r.name,{instancePath:s+
"/name",parentData:r,parentDataProperty:"name",rootData:i})||(e=e===null?j.errors:e.concat(j.errors),t=e.length)),r.network!==void 0&&($(r.network,{instancePath:s+
"/network",parentData:r,parentDataProperty:"network",rootData:i})||(e=e===null?$.errors:e.concat($.errors),t=e.length)),r.address!==void 0){let a=r.address;const f=t;
let P=!1,D=null;const v=t;I(a,{instancePath:s+"/address",parentData:r,parentDataProperty:"address",rootData:i})||(e=e===null?I.errors:e.concat(I.errors),t=e.length);
var n=v===t;n&&(P=!0,D=0);const m=t;if(Array.isArray(a)){if(a.length<1){const w={instancePath:s+"/address",schemaPath:"#/properties/address/oneOf/1/minItems",keyword:"\
minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[w]:e.push(w),t++}const b=a.length;for(let w=0;w<b;w++)I(a[w],{instancePath:s+
"/address/"+w,parentData:a,parentDataProperty:w,rootData:i})||(e=e===null?I.errors:e.concat(I.errors),t=e.length)}else{const b={instancePath:s+"/address",schemaPath:"\
#/properties/address/oneOf/1/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[b]:e.push(b),t++}var n=m===t;if(n&&P?(P=!1,D=[D,1]):
n&&(P=!0,D=1),P)t=f,e!==null&&(f?e.length=f:e=null);else{const b={instancePath:s+"/address",schemaPath:"#/properties/address/oneOf",keyword:"oneOf",params:{passingSchemas:D},
message:"must match exactly one schema in oneOf"};e===null?e=[b]:e.push(b),t++}}r.gateway!==void 0&&(Y(r.gateway,{instancePath:s+"/gateway",parentData:r,parentDataProperty:"\
gateway",rootData:i})||(e=e===null?Y.errors:e.concat(Y.errors),t=e.length)),r.gateway6!==void 0&&(Y(r.gateway6,{instancePath:s+"/gateway6",parentData:r,parentDataProperty:"\
gateway6",rootData:i})||(e=e===null?Y.errors:e.concat(Y.errors),t=e.length)),r.dhcp!==void 0&&(d(r.dhcp,{instancePath:s+"/dhcp",parentData:r,parentDataProperty:"\
dhcp",rootData:i})||(e=e===null?d.errors:e.concat(d.errors),t=e.length)),r.mac!==void 0&&(ee(r.mac,{instancePath:s+"/mac",parentData:r,parentDataProperty:"mac",
rootData:i})||(e=e===null?ee.errors:e.concat(ee.errors),t=e.length)),r.containerMac!==void 0&&(ee(r.containerMac,{instancePath:s+"/containerMac",parentData:r,parentDataProperty:"\
containerMac",rootData:i})||(e=e===null?ee.errors:e.concat(ee.errors),t=e.length)),r.pvid!==void 0&&(X(r.pvid,{instancePath:s+"/pvid",parentData:r,parentDataProperty:"\
pvid",rootData:i})||(e=e===null?X.errors:e.concat(X.errors),t=e.length)),r.frameTypes!==void 0&&(J(r.frameTypes,{instancePath:s+"/frameTypes",parentData:r,parentDataProperty:"\
frameTypes",rootData:i})||(e=e===null?J.errors:e.concat(J.errors),t=e.length)),r.portDisabled!==void 0&&(d(r.portDisabled,{instancePath:s+"/portDisabled",parentData:r,
parentDataProperty:"portDisabled",rootData:i})||(e=e===null?d.errors:e.concat(d.errors),t=e.length)),r.interfaceLists!==void 0&&(Q(r.interfaceLists,{instancePath:s+
"/interfaceLists",parentData:r,parentDataProperty:"interfaceLists",rootData:i})||(e=e===null?Q.errors:e.concat(Q.errors),t=e.length)),r.routerAddress!==void 0&&
(W(r.routerAddress,{instancePath:s+"/routerAddress",parentData:r,parentDataProperty:"routerAddress",rootData:i})||(e=e===null?W.errors:e.concat(W.errors),t=e.length)),
r.disabled!==void 0&&(d(r.disabled,{instancePath:s+"/disabled",parentData:r,parentDataProperty:"disabled",rootData:i})||(e=e===null?d.errors:e.concat(d.errors),
t=e.length)),r.comment!==void 0&&(c(r.comment,{instancePath:s+"/comment",parentData:r,parentDataProperty:"comment",rootData:i})||(e=e===null?c.errors:e.concat(c.
errors),t=e.length)),r.external!==void 0&&(d(r.external,{instancePath:s+"/external",parentData:r,parentDataProperty:"external",rootData:i})||(e=e===null?d.errors:
e.concat(d.errors),t=e.length)),r.previously!==void 0&&(T(r.previously,{instancePath:s+"/previously",parentData:r,parentDataProperty:"previously",rootData:i})||
(e=e===null?T.errors:e.concat(T.errors),t=e.length))}else{const a={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be obj\
ect"};e===null?e=[a]:e.push(a),t++}return re.errors=e,t===0}var Ue={description:"Variables, one list.",type:"object",propertyNames:{$ref:"#/definitions/envName"},
properties:{external:{description:"true alone: the list is there already, and nothing of it is ours.",type:["boolean","string","number"]},previously:{description:"\
Former local names, as a list.",oneOf:[{$ref:"#/definitions/previously"},{description:"A variable of that name.",type:["string","number","boolean"]}]}},additionalProperties:{
$ref:"#/definitions/envValue"}},jr=new RegExp("^[A-Za-z_][A-Za-z0-9_.-]*$","u");function L(r,{instancePath:s="",parentData:g,parentDataProperty:u,rootData:i=r}={}){
let e=null,t=0;if(typeof r=="string"){if(!jr.test(r)){const n={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_.-]\
*$"},message:'must match pattern "^[A-Za-z_][A-Za-z0-9_.-]*$"'};e===null?e=[n]:e.push(n),t++}}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}return L.errors=e,t===0}var We={description:"The value of a variable, as it is written: 01\
23, yes and 1e3 stay as typed.",oneOf:[{description:"The value.",type:["string","number","boolean","null"]},{description:"The value and more.",type:"object",required:[
"value"],properties:{value:{description:"The value; it may be a secret.",type:["string","number","boolean","null"]},comment:{$ref:"#/definitions/text",description:"\
Comment of the row."},disabled:{$ref:"#/definitions/flag",description:"The container does not get it (RouterOS 7.21+)."}},patternProperties:{"^x-":{description:"\
Anything: rosctr does not read keys that begin with x-."}},additionalProperties:!1}]};function te(r,{instancePath:s="",parentData:g,parentDataProperty:u,rootData:i=r}={}){
let e=null,t=0;const n=t;let a=!1,f=null;const P=t;if(typeof r!="string"&&!(typeof r=="number"&&isFinite(r))&&typeof r!="boolean"&&r!==null){const m={instancePath:s,
schemaPath:"#/oneOf/0/type",keyword:"type",params:{type:We.oneOf[0].type},message:"must be string,number,boolean,null"};e===null?e=[m]:e.push(m),t++}var v=P===t;
v&&(a=!0,f=0);const D=t;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.value===void 0){const m={instancePath:s,schemaPath:"#/oneOf/1/required",keyword:"requi\
red",params:{missingProperty:"value"},message:"must have required property 'value'"};e===null?e=[m]:e.push(m),t++}for(const m in r)if(!(m==="value"||m==="commen\
t"||m==="disabled"||x.test(m))){const b={instancePath:s,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},
message:"must NOT have additional properties"};e===null?e=[b]:e.push(b),t++}if(r.value!==void 0){let m=r.value;if(typeof m!="string"&&!(typeof m=="number"&&isFinite(
m))&&typeof m!="boolean"&&m!==null){const b={instancePath:s+"/value",schemaPath:"#/oneOf/1/properties/value/type",keyword:"type",params:{type:We.oneOf[1].properties.
value.type},message:"must be string,number,boolean,null"};e===null?e=[b]:e.push(b),t++}}r.comment!==void 0&&(c(r.comment,{instancePath:s+"/comment",parentData:r,
parentDataProperty:"comment",rootData:i})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.disabled!==void 0&&(d(r.disabled,{instancePath:s+"/disabled",parentData:r,
parentDataProperty:"disabled",rootData:i})||(e=e===null?d.errors:e.concat(d.errors),t=e.length))}else{const m={instancePath:s,schemaPath:"#/oneOf/1/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[m]:e.push(m),t++}var v=D===t;if(v&&a?(a=!1,f=[f,1]):v&&(a=!0,f=1),a)t=n,e!==null&&(n?e.length=
n:e=null);else{const m={instancePath:s,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:f},message:"must match exactly one schema in oneOf"};e===null?
e=[m]:e.push(m),t++}return te.errors=e,t===0}function be(r,{instancePath:s="",parentData:g,parentDataProperty:u,rootData:i=r}={}){let e=null,t=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){for(const f in r){const P=t;L(f,{instancePath:s,parentData:r,parentDataProperty:u,rootData:i})||(e=e===null?L.errors:e.concat(L.errors),
t=e.length);var n=P===t;if(!n){const D={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:f},message:"property name must \
be valid"};e===null?e=[D]:e.push(D),t++}}for(const f in r)f==="external"||f==="previously"||te(r[f],{instancePath:s+"/"+f.replace(/~/g,"~0").replace(/\//g,"~1"),
parentData:r,parentDataProperty:f,rootData:i})||(e=e===null?te.errors:e.concat(te.errors),t=e.length);if(r.external!==void 0){let f=r.external;if(typeof f!="boo\
lean"&&typeof f!="string"&&!(typeof f=="number"&&isFinite(f))){const P={instancePath:s+"/external",schemaPath:"#/properties/external/type",keyword:"type",params:{
type:Ue.properties.external.type},message:"must be boolean,string,number"};e===null?e=[P]:e.push(P),t++}}if(r.previously!==void 0){let f=r.previously;const P=t;
let D=!1,v=null;const m=t;T(f,{instancePath:s+"/previously",parentData:r,parentDataProperty:"previously",rootData:i})||(e=e===null?T.errors:e.concat(T.errors),t=
e.length);var a=m===t;a&&(D=!0,v=0);const b=t;if(typeof f!="string"&&!(typeof f=="number"&&isFinite(f))&&typeof f!="boolean"){const w={instancePath:s+"/previous\
ly",schemaPath:"#/properties/previously/oneOf/1/type",keyword:"type",params:{type:Ue.properties.previously.oneOf[1].type},message:"must be string,number,boolean"};
e===null?e=[w]:e.push(w),t++}var a=b===t;if(a&&D?(D=!1,v=[v,1]):a&&(D=!0,v=1),D)t=P,e!==null&&(P?e.length=P:e=null);else{const w={instancePath:s+"/previously",schemaPath:"\
#/properties/previously/oneOf",keyword:"oneOf",params:{passingSchemas:v},message:"must match exactly one schema in oneOf"};e===null?e=[w]:e.push(w),t++}}}else{const f={
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[f]:e.push(f),t++}return be.errors=e,t===0}function se(r,{
instancePath:s="",parentData:g,parentDataProperty:u,rootData:i=r}={}){let e=null,t=0;if(typeof r!="string"){const n={instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}return se.errors=e,t===0}var _r={description:"A folder or file of the router\
 inside a container.",type:"object",properties:{src:{$ref:"#/definitions/diskPath",description:"Folder or file on the router, beginning with the disk."},dst:{$ref:"\
#/definitions/insidePath",description:"Path inside the container."},readOnly:{$ref:"#/definitions/flag",description:"The container cannot write there (RouterOS \
7.20+)."},noexec:{$ref:"#/definitions/flag",description:"Nothing there can be executed (RouterOS 7.23+)."},mode:{$ref:"#/definitions/mountMode",description:"Bot\
h in one word, as RouterOS 7.23 says it."},disabled:{$ref:"#/definitions/flag",description:"The row is there but off (RouterOS 7.21+)."},comment:{$ref:"#/defini\
tions/text",description:"Comment of the row."},external:{$ref:"#/definitions/flag",description:"The mount is there already, and nothing of it is ours."},previously:{
$ref:"#/definitions/previously",description:"Former local names."}},patternProperties:{"^x-":{description:"Anything: rosctr does not read keys that begin with x\
-."}},additionalProperties:!1};function N(r,{instancePath:s="",parentData:g,parentDataProperty:u,rootData:i=r}={}){let e=null,t=0;if(typeof r=="string"){if(C(r)<
1){const n={instancePath:s,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(
n),t++}}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}return N.errors=
e,t===0}var Xe=new RegExp("^/|\\$\\{","u");function ne(r,{instancePath:s="",parentData:g,parentDataProperty:u,rootData:i=r}={}){let e=null,t=0;if(typeof r=="str\
ing"){if(!Xe.test(r)){const n={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^/|\\$\\{"},message:'must match pattern "^/|\\$\\{"'};e===
null?e=[n]:e.push(n),t++}}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(
n),t++}return ne.errors=e,t===0}var Er={description:"How a mount may be used.",type:"string",enum:["rw","ro","rw,noexec","ro,noexec"]};function we(r,{instancePath:s="",
parentData:g,parentDataProperty:u,rootData:i=r}={}){let e=null,t=0;if(typeof r!="string"){const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}if(!(r==="rw"||r==="ro"||r==="rw,noexec"||r==="ro,noexec")){const n={instancePath:s,schemaPath:"\
#/enum",keyword:"enum",params:{allowedValues:Er.enum},message:"must be equal to one of the allowed values"};e===null?e=[n]:e.push(n),t++}return we.errors=e,t===
0}function ke(r,{instancePath:s="",parentData:g,parentDataProperty:u,rootData:i=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const n in r)
if(!(Z.call(_r.properties,n)||x.test(n))){const a={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},
message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),t++}r.src!==void 0&&(N(r.src,{instancePath:s+"/src",parentData:r,parentDataProperty:"src",
rootData:i})||(e=e===null?N.errors:e.concat(N.errors),t=e.length)),r.dst!==void 0&&(ne(r.dst,{instancePath:s+"/dst",parentData:r,parentDataProperty:"dst",rootData:i})||
(e=e===null?ne.errors:e.concat(ne.errors),t=e.length)),r.readOnly!==void 0&&(d(r.readOnly,{instancePath:s+"/readOnly",parentData:r,parentDataProperty:"readOnly",
rootData:i})||(e=e===null?d.errors:e.concat(d.errors),t=e.length)),r.noexec!==void 0&&(d(r.noexec,{instancePath:s+"/noexec",parentData:r,parentDataProperty:"noe\
xec",rootData:i})||(e=e===null?d.errors:e.concat(d.errors),t=e.length)),r.mode!==void 0&&(we(r.mode,{instancePath:s+"/mode",parentData:r,parentDataProperty:"mod\
e",rootData:i})||(e=e===null?we.errors:e.concat(we.errors),t=e.length)),r.disabled!==void 0&&(d(r.disabled,{instancePath:s+"/disabled",parentData:r,parentDataProperty:"\
disabled",rootData:i})||(e=e===null?d.errors:e.concat(d.errors),t=e.length)),r.comment!==void 0&&(c(r.comment,{instancePath:s+"/comment",parentData:r,parentDataProperty:"\
comment",rootData:i})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.external!==void 0&&(d(r.external,{instancePath:s+"/external",parentData:r,parentDataProperty:"\
external",rootData:i})||(e=e===null?d.errors:e.concat(d.errors),t=e.length)),r.previously!==void 0&&(T(r.previously,{instancePath:s+"/previously",parentData:r,parentDataProperty:"\
previously",rootData:i})||(e=e===null?T.errors:e.concat(T.errors),t=e.length))}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"},message:"must be object"};e===null?e=[n]:e.push(n),t++}return ke.errors=e,t===0}function ie(r,{instancePath:s="",parentData:g,parentDataProperty:u,rootData:i=r}={}){
let e=null,t=0;const n=t;let a=!1,f=null;const P=t;se(r,{instancePath:s,parentData:g,parentDataProperty:u,rootData:i})||(e=e===null?se.errors:e.concat(se.errors),
t=e.length);var v=P===t;v&&(a=!0,f=0);const D=t;ke(r,{instancePath:s,parentData:g,parentDataProperty:u,rootData:i})||(e=e===null?ke.errors:e.concat(ke.errors),t=
e.length);var v=D===t;if(v&&a?(a=!1,f=[f,1]):v&&(a=!0,f=1),a)t=n,e!==null&&(n?e.length=n:e=null);else{const m={instancePath:s,schemaPath:"#/oneOf",keyword:"oneO\
f",params:{passingSchemas:f},message:"must match exactly one schema in oneOf"};e===null?e=[m]:e.push(m),t++}return ie.errors=e,t===0}var Be={description:"A cont\
ainer.",type:"object",required:["veth"],properties:{name:{$ref:"#/definitions/rosName",description:"Name on the router (RouterOS 7.19+); default: the local name\
."},image:{$ref:"#/definitions/image",description:"Image reference."},file:{$ref:"#/definitions/diskPath",description:"Image archive (tar) on the router, instea\
d of image."},veth:{description:"Its network interface: a name of veths, several names, or a veth written here.",oneOf:[{$ref:"#/definitions/localKey"},{description:"\
Several (RouterOS 7.20+).",type:"array",items:{$ref:"#/definitions/localKey"},minItems:1},{$ref:"#/definitions/veth"}]},envs:{description:"Names of lists of env\
s; the last writer of a variable wins.",type:"array",items:{$ref:"#/definitions/localKey"}},env:{description:"Its own variables; they win over envs.",type:"obje\
ct",propertyNames:{$ref:"#/definitions/envName"},additionalProperties:{$ref:"#/definitions/envValue"}},mounts:{description:"Names of mounts, short forms, or mou\
nts written here.",type:"array",items:{$ref:"#/definitions/mount"}},ports:{description:"Published ports.",type:"array",items:{$ref:"#/definitions/port"}},rootDir:{
$ref:"#/definitions/diskPath",description:"Folder for its root-dirs; default: rosctr on the storage."},storage:{$ref:"#/definitions/diskName",description:"Disk \
for its root-dir, where it is not the stack's or the router's."},layerDir:{$ref:"#/definitions/diskPath",description:"Folder for image layers (RouterOS 7.21+)."},
cmd:{$ref:"#/definitions/text",description:"Command line, instead of the image's."},entrypoint:{$ref:"#/definitions/text",description:"Entry point, instead of t\
he image's."},shell:{$ref:"#/definitions/text",description:"Shell, instead of the image's (RouterOS 7.23+)."},workdir:{$ref:"#/definitions/insidePath",description:"\
Working folder, instead of the image's."},user:{$ref:"#/definitions/text",description:"User (uid:gid or a name), instead of the image's."},hostname:{$ref:"#/def\
initions/text",description:"Host name inside."},domainName:{$ref:"#/definitions/text",description:"Domain name inside."},dns:{description:"Name servers, instead\
 of the router's.",oneOf:[{$ref:"#/definitions/ip"},{description:"Several.",type:"array",items:{$ref:"#/definitions/ip"}}]},hosts:{description:"Names for /etc/h\
osts with their addresses (RouterOS 7.21+).",type:"object",additionalProperties:{$ref:"#/definitions/ip"}},logging:{$ref:"#/definitions/flag",description:"Its o\
utput goes to the router's log."},startOnBoot:{$ref:"#/definitions/flag",description:"Started with the router."},stopSignal:{$ref:"#/definitions/text",description:"\
Signal that asks it to stop: 15, SIGTERM or 15-SIGTERM."},stopTime:{$ref:"#/definitions/time",description:"Time to stop by itself (RouterOS 7.21+)."},comment:{$ref:"\
#/definitions/text",description:"Comment of the container."},checkCertificate:{$ref:"#/definitions/flag",description:"The registry's certificate is verified (Ro\
uterOS 7.20+)."},devices:{description:"Devices of the router (RouterOS 7.20+): serial0, or serial0:ttyUSB0 for another name inside.",type:"array",items:{$ref:"#\
/definitions/text"}},memoryHigh:{$ref:"#/definitions/limit",description:"Memory above which it is slowed down (RouterOS 7.20+)."},memoryMax:{$ref:"#/definitions\
/limit",description:"Memory above which it is killed (RouterOS 7.23+)."},swapMax:{$ref:"#/definitions/limit",description:"Swap it may use (RouterOS 7.24+)."},cpuList:{
description:"Processors it may use (RouterOS 7.21+).",oneOf:[{$ref:"#/definitions/cpuNumbers"},{description:"Numbers.",type:"array",items:{description:"A proces\
sor.",type:["integer","string"],pattern:"^[0-9]+$|\\$\\{",minimum:0}}]},shmSize:{$ref:"#/definitions/size",description:"Size of /dev/shm (RouterOS 7.21.2+)."},tmpfs:{
description:"Folders in memory with their sizes (RouterOS 7.21.2+).",oneOf:[{description:"Path and size.",type:"object",propertyNames:{pattern:"^/|\\$\\{"},additionalProperties:{
$ref:"#/definitions/size"}},{description:"path:size.",type:"array",items:{$ref:"#/definitions/tmpfsShort"}}]},restart:{description:"What happens when it exits (\
RouterOS 7.20+).",oneOf:[{$ref:"#/definitions/restartWord"},{description:"The policy and more.",type:"object",required:["policy"],properties:{policy:{$ref:"#/de\
finitions/restartWord",description:"no, on-failure or always."},interval:{$ref:"#/definitions/time",description:"Wait between two starts."},maxCount:{$ref:"#/de\
finitions/whole",description:"Starts after which it stays down (RouterOS 7.23+); 0 for no limit."}},patternProperties:{"^x-":{description:"Anything: rosctr does\
 not read keys that begin with x-."}},additionalProperties:!1}]},stopOnUnhealthy:{$ref:"#/definitions/flag",description:"Stopped when its health check fails (Ro\
uterOS 7.23+)."},healthcheck:{description:"Health check, instead of the image's (RouterOS 7.22+).",type:"object",properties:{cmd:{$ref:"#/definitions/text",description:"\
Command that tells."},interval:{$ref:"#/definitions/time",description:"Time between two checks."},timeout:{$ref:"#/definitions/time",description:"Time a check m\
ay take."},startPeriod:{$ref:"#/definitions/time",description:"Time in which failures do not count."},startInterval:{$ref:"#/definitions/time",description:"Time\
 between two checks while it starts."},retries:{$ref:"#/definitions/whole",description:"Failures that make it unhealthy."}},patternProperties:{"^x-":{description:"\
Anything: rosctr does not read keys that begin with x-."}},additionalProperties:!1},ignoreRemoteImageChange:{$ref:"#/definitions/flag",description:"RouterOS doe\
s not pull by itself when the image's name changes (RouterOS 7.23.2+)."},privileged:{$ref:"#/definitions/flag",description:"Runs with the rights of the router (\
RouterOS 7.24+)."},inlineEnv:{description:"Variables that stand in the container's own row (RouterOS 7.21+): no commas, no secrets. env is better.",type:"object",
propertyNames:{$ref:"#/definitions/envName"},additionalProperties:{$ref:"#/definitions/text"}},inlineMounts:{description:"Mounts that stand in the container's o\
wn row (RouterOS 7.21+). mounts is better.",type:"array",items:{$ref:"#/definitions/mountShort"}},state:{description:"Whether it runs; default running.",type:"s\
tring",enum:["running","stopped"]},protect:{$ref:"#/definitions/flag",description:"Nothing that stops, replaces or deletes it happens without a word on the comm\
and line."},volatile:{$ref:"#/definitions/flag",description:"Nothing in its root-dir is worth keeping."},update:{description:"How a new image comes in; default \
auto.",oneOf:[{$ref:"#/definitions/updateWord"},{description:"The strategy and more.",type:"object",properties:{strategy:{$ref:"#/definitions/updateWord",description:"\
auto, staged, recreate or manual."},watch:{$ref:"#/definitions/time",description:"How long the new container has to stay up before the old one goes; default 20s\
."},probe:{description:"What has to answer, asked from where rosctr runs, once the new container is up: tcp or http.",type:"object",properties:{tcp:{$ref:"#/def\
initions/hostPort",description:"Host and port that take a connection."},http:{$ref:"#/definitions/probeUrl",description:"URL whose status is below 400."}},patternProperties:{
"^x-":{description:"Anything: rosctr does not read keys that begin with x-."}},additionalProperties:!1}},patternProperties:{"^x-":{description:"Anything: rosctr\
 does not read keys that begin with x-."}},additionalProperties:!1}]},managementPath:{$ref:"#/definitions/flag",description:"The way to the router itself leads \
through this container: it is changed last, staged, and watched longest."},preReplace:{description:"Done before its root-dir is replaced, and before anything is\
 stopped: save or command.",type:"object",properties:{save:{$ref:"#/definitions/diskPath",description:"The router saves the container in this archive (RouterOS \
7.24+); a number is added where it is there already."},command:{description:"Program and arguments, run where rosctr runs, without a shell, and only where ROSCT\
R_ALLOW_EXEC=1 is set there.",type:"array",items:{$ref:"#/definitions/text"},minItems:1}},patternProperties:{"^x-":{description:"Anything: rosctr does not read \
keys that begin with x-."}},additionalProperties:!1},dependsOn:{description:"Containers that have to run before it.",type:"array",items:{$ref:"#/definitions/loc\
alKey"}},previously:{$ref:"#/definitions/previously",description:"Former local names."}},patternProperties:{"^x-":{description:"Anything: rosctr does not read k\
eys that begin with x-."}},additionalProperties:!1},Tr=new RegExp("^[0-9]+$|\\$\\{","u"),qr=new RegExp("^([A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?(:[0-9]+)?/)?[a\
-z0-9]+([._-]+[a-z0-9]+)*(/[a-z0-9]+([._-]+[a-z0-9]+)*)*(:[A-Za-z0-9_][A-Za-z0-9_.-]{0,127})?(@sha256:[0-9a-f]{64})?$|\\$\\{","u");function De(r,{instancePath:s="",
parentData:g,parentDataProperty:u,rootData:i=r}={}){let e=null,t=0;if(typeof r=="string"){if(!qr.test(r)){const n={instancePath:s,schemaPath:"#/pattern",keyword:"\
pattern",params:{pattern:"^([A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?(:[0-9]+)?/)?[a-z0-9]+([._-]+[a-z0-9]+)*(/[a-z0-9]+([._-]+[a-z0-9]+)*)*(:[A-Za-z0-9_][A-Za-z0\
-9_.-]{0,127})?(@sha256:[0-9a-f]{64})?$|\\$\\{"},message:'must match pattern "^([A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?(:[0-9]+)?/)?[a-z0-9]+([._-]+[a-z0-9]+)*(\
/[a-z0-9]+([._-]+[a-z0-9]+)*)*(:[A-Za-z0-9_][A-Za-z0-9_.-]{0,127})?(@sha256:[0-9a-f]{64})?$|\\$\\{"'};e===null?e=[n]:e.push(n),t++}}else{const n={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}return De.errors=e,t===0}var Ke={description:"A\
 published port.",oneOf:[{$ref:"#/definitions/portShort"},{description:"A published port and more.",type:"object",required:["published"],properties:{published:{
$ref:"#/definitions/portRange",description:"Port of the router."},target:{$ref:"#/definitions/portRange",description:"Port of the container; default: the same."},
protocol:{description:"Protocol; default tcp.",type:"string",enum:["tcp","udp","sctp"]},list:{$ref:"#/definitions/rosName",description:"Interface list where the\
 traffic comes from; default LAN."},interface:{$ref:"#/definitions/rosName",description:"Interface where the traffic comes from."},address:{$ref:"#/definitions/\
ip",description:"Address of the router that the traffic is for."},everywhere:{$ref:"#/definitions/flag",description:"From every interface, the internet too."},family:{
description:"IPv4, IPv6 or both; default: the families of the container's addresses.",type:"string",enum:["ipv4","ipv6","both"]},before:{$ref:"#/definitions/bef\
oreKey",description:"Row to stand before in the NAT menu."},disabled:{$ref:"#/definitions/flag",description:"The row is there but off."},comment:{$ref:"#/defini\
tions/text",description:"Comment of the row."},previously:{description:"Former keys of the row, like pihole-53-udp.",type:"array",items:{$ref:"#/definitions/bef\
oreKey"},minItems:1}},patternProperties:{"^x-":{description:"Anything: rosctr does not read keys that begin with x-."}},additionalProperties:!1}]},Sr={description:"\
A published port: the router's port, the container's port, the protocol (tcp if absent).",type:["string","integer"],examples:["8080:80/tcp","53:53/udp","8000-80\
10:8000-8010"]};function $e(r,{instancePath:s="",parentData:g,parentDataProperty:u,rootData:i=r}={}){let e=null,t=0;if(typeof r!="string"&&!(typeof r=="number"&&
!(r%1)&&!isNaN(r)&&isFinite(r))){const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:Sr.type},message:"must be string,integer"};e===null?e=[
n]:e.push(n),t++}return $e.errors=e,t===0}var Rr={description:"A port, or a range of ports.",type:["string","integer"],pattern:"^[0-9]{1,5}(-[0-9]{1,5})?$|\\$\\{",
minimum:1,maximum:65535},Ir=new RegExp("^[0-9]{1,5}(-[0-9]{1,5})?$|\\$\\{","u");function oe(r,{instancePath:s="",parentData:g,parentDataProperty:u,rootData:i=r}={}){
let e=null,t=0;if(typeof r!="string"&&!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:Rr.type},message:"must be string,integer"};e===null?e=[n]:e.push(n),t++}if(typeof r=="number"&&isFinite(r)){if(r>65535||isNaN(r)){const n={instancePath:s,schemaPath:"\
#/maximum",keyword:"maximum",params:{comparison:"<=",limit:65535},message:"must be <= 65535"};e===null?e=[n]:e.push(n),t++}if(r<1||isNaN(r)){const n={instancePath:s,
schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[n]:e.push(n),t++}}if(typeof r=="string"&&!Ir.test(
r)){const n={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[0-9]{1,5}(-[0-9]{1,5})?$|\\$\\{"},message:'must match pattern "^[0-9]{1,\
5}(-[0-9]{1,5})?$|\\$\\{"'};e===null?e=[n]:e.push(n),t++}return oe.errors=e,t===0}function Ae(r,{instancePath:s="",parentData:g,parentDataProperty:u,rootData:i=r}={}){
let e=null,t=0;const n=t;let a=!1,f=null;const P=t;$e(r,{instancePath:s,parentData:g,parentDataProperty:u,rootData:i})||(e=e===null?$e.errors:e.concat($e.errors),
t=e.length);var v=P===t;v&&(a=!0,f=0);const D=t;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.published===void 0){const m={instancePath:s,schemaPath:"#/oneO\
f/1/required",keyword:"required",params:{missingProperty:"published"},message:"must have required property 'published'"};e===null?e=[m]:e.push(m),t++}for(const m in r)
if(!(Z.call(Ke.oneOf[1].properties,m)||x.test(m))){const b={instancePath:s,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},
message:"must NOT have additional properties"};e===null?e=[b]:e.push(b),t++}if(r.published!==void 0&&(oe(r.published,{instancePath:s+"/published",parentData:r,parentDataProperty:"\
published",rootData:i})||(e=e===null?oe.errors:e.concat(oe.errors),t=e.length)),r.target!==void 0&&(oe(r.target,{instancePath:s+"/target",parentData:r,parentDataProperty:"\
target",rootData:i})||(e=e===null?oe.errors:e.concat(oe.errors),t=e.length)),r.protocol!==void 0){let m=r.protocol;if(typeof m!="string"){const b={instancePath:s+
"/protocol",schemaPath:"#/oneOf/1/properties/protocol/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[b]:e.push(b),t++}if(!(m===
"tcp"||m==="udp"||m==="sctp")){const b={instancePath:s+"/protocol",schemaPath:"#/oneOf/1/properties/protocol/enum",keyword:"enum",params:{allowedValues:Ke.oneOf[1].
properties.protocol.enum},message:"must be equal to one of the allowed values"};e===null?e=[b]:e.push(b),t++}}if(r.list!==void 0&&(j(r.list,{instancePath:s+"/li\
st",parentData:r,parentDataProperty:"list",rootData:i})||(e=e===null?j.errors:e.concat(j.errors),t=e.length)),r.interface!==void 0&&(j(r.interface,{instancePath:s+
"/interface",parentData:r,parentDataProperty:"interface",rootData:i})||(e=e===null?j.errors:e.concat(j.errors),t=e.length)),r.address!==void 0&&(_(r.address,{instancePath:s+
"/address",parentData:r,parentDataProperty:"address",rootData:i})||(e=e===null?_.errors:e.concat(_.errors),t=e.length)),r.everywhere!==void 0&&(d(r.everywhere,{
instancePath:s+"/everywhere",parentData:r,parentDataProperty:"everywhere",rootData:i})||(e=e===null?d.errors:e.concat(d.errors),t=e.length)),r.family!==void 0){
let m=r.family;if(typeof m!="string"){const b={instancePath:s+"/family",schemaPath:"#/oneOf/1/properties/family/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[b]:e.push(b),t++}if(!(m==="ipv4"||m==="ipv6"||m==="both")){const b={instancePath:s+"/family",schemaPath:"#/oneOf/1/properties/famil\
y/enum",keyword:"enum",params:{allowedValues:Ke.oneOf[1].properties.family.enum},message:"must be equal to one of the allowed values"};e===null?e=[b]:e.push(b),
t++}}if(r.before!==void 0&&(z(r.before,{instancePath:s+"/before",parentData:r,parentDataProperty:"before",rootData:i})||(e=e===null?z.errors:e.concat(z.errors),
t=e.length)),r.disabled!==void 0&&(d(r.disabled,{instancePath:s+"/disabled",parentData:r,parentDataProperty:"disabled",rootData:i})||(e=e===null?d.errors:e.concat(
d.errors),t=e.length)),r.comment!==void 0&&(c(r.comment,{instancePath:s+"/comment",parentData:r,parentDataProperty:"comment",rootData:i})||(e=e===null?c.errors:
e.concat(c.errors),t=e.length)),r.previously!==void 0){let m=r.previously;if(Array.isArray(m)){if(m.length<1){const w={instancePath:s+"/previously",schemaPath:"\
#/oneOf/1/properties/previously/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[w]:e.push(w),t++}const b=m.
length;for(let w=0;w<b;w++)z(m[w],{instancePath:s+"/previously/"+w,parentData:m,parentDataProperty:w,rootData:i})||(e=e===null?z.errors:e.concat(z.errors),t=e.length)}else{
const b={instancePath:s+"/previously",schemaPath:"#/oneOf/1/properties/previously/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=
[b]:e.push(b),t++}}}else{const m={instancePath:s,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[m]:e.push(
m),t++}var v=D===t;if(v&&a?(a=!1,f=[f,1]):v&&(a=!0,f=1),a)t=n,e!==null&&(n?e.length=n:e=null);else{const m={instancePath:s,schemaPath:"#/oneOf",keyword:"oneOf",
params:{passingSchemas:f},message:"must match exactly one schema in oneOf"};e===null?e=[m]:e.push(m),t++}return Ae.errors=e,t===0}var Fr={description:"A size, o\
r unlimited.",type:["string","integer"],pattern:"^unlimited$|^[0-9]+(\\.[0-9]+)?\\s*([kKmMgG]([iI][bB])?|[bB])?$|\\$\\{",minimum:0,examples:["512MiB","unlimited"]},
zr=new RegExp("^unlimited$|^[0-9]+(\\.[0-9]+)?\\s*([kKmMgG]([iI][bB])?|[bB])?$|\\$\\{","u");function R(r,{instancePath:s="",parentData:g,parentDataProperty:u,rootData:i=r}={}){
let e=null,t=0;if(typeof r!="string"&&!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:Fr.type},message:"must be string,integer"};e===null?e=[n]:e.push(n),t++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){const n={instancePath:s,schemaPath:"\
#/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),t++}if(typeof r=="string"&&!zr.test(r)){const n={
instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^unlimited$|^[0-9]+(\\.[0-9]+)?\\s*([kKmMgG]([iI][bB])?|[bB])?$|\\$\\{"},message:'must \
match pattern "^unlimited$|^[0-9]+(\\.[0-9]+)?\\s*([kKmMgG]([iI][bB])?|[bB])?$|\\$\\{"'};e===null?e=[n]:e.push(n),t++}return R.errors=e,t===0}var Mr={description:"\
Processor numbers with commas.",type:["string","integer"],pattern:"^[0-9]+(-[0-9]+)?(,[0-9]+(-[0-9]+)?)*$|\\$\\{",minimum:0,examples:["0,1"]},Lr=new RegExp("^[0\
-9]+(-[0-9]+)?(,[0-9]+(-[0-9]+)?)*$|\\$\\{","u");function Oe(r,{instancePath:s="",parentData:g,parentDataProperty:u,rootData:i=r}={}){let e=null,t=0;if(typeof r!=
"string"&&!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:Mr.type},message:"must \
be string,integer"};e===null?e=[n]:e.push(n),t++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){const n={instancePath:s,schemaPath:"#/minimum",keyword:"mi\
nimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),t++}if(typeof r=="string"&&!Lr.test(r)){const n={instancePath:s,schemaPath:"\
#/pattern",keyword:"pattern",params:{pattern:"^[0-9]+(-[0-9]+)?(,[0-9]+(-[0-9]+)?)*$|\\$\\{"},message:'must match pattern "^[0-9]+(-[0-9]+)?(,[0-9]+(-[0-9]+)?)*\
$|\\$\\{"'};e===null?e=[n]:e.push(n),t++}return Oe.errors=e,t===0}var Vr={description:"A size: bytes, or a number with K, M, G, KiB, MiB, GiB.",type:["string","\
integer"],pattern:"^[0-9]+(\\.[0-9]+)?\\s*([kKmMgG]([iI][bB])?|[bB])?$|\\$\\{",minimum:0,examples:["64MiB","512M"]},Zr=new RegExp("^[0-9]+(\\.[0-9]+)?\\s*([kKmMgG\
]([iI][bB])?|[bB])?$|\\$\\{","u");function ae(r,{instancePath:s="",parentData:g,parentDataProperty:u,rootData:i=r}={}){let e=null,t=0;if(typeof r!="string"&&!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:Vr.type},message:"must be string,integer"};e===
null?e=[n]:e.push(n),t++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){const n={instancePath:s,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),t++}if(typeof r=="string"&&!Zr.test(r)){const n={instancePath:s,schemaPath:"#/pattern",keyword:"pa\
ttern",params:{pattern:"^[0-9]+(\\.[0-9]+)?\\s*([kKmMgG]([iI][bB])?|[bB])?$|\\$\\{"},message:'must match pattern "^[0-9]+(\\.[0-9]+)?\\s*([kKmMgG]([iI][bB])?|[bB]\
)?$|\\$\\{"'};e===null?e=[n]:e.push(n),t++}return ae.errors=e,t===0}var Cr=new RegExp("^/[^:=,@]*[:=][0-9]+(\\.[0-9]+)?([kKmMgG]([iI][bB])?|[bB])?$|\\$\\{","u");
function Ne(r,{instancePath:s="",parentData:g,parentDataProperty:u,rootData:i=r}={}){let e=null,t=0;if(typeof r=="string"){if(!Cr.test(r)){const n={instancePath:s,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^/[^:=,@]*[:=][0-9]+(\\.[0-9]+)?([kKmMgG]([iI][bB])?|[bB])?$|\\$\\{"},message:'must match pattern "^/[\
^:=,@]*[:=][0-9]+(\\.[0-9]+)?([kKmMgG]([iI][bB])?|[bB])?$|\\$\\{"'};e===null?e=[n]:e.push(n),t++}}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}return Ne.errors=e,t===0}var Br={description:"no, on-failure or always.",type:"str\
ing",enum:["no","on-failure","always"]};function pe(r,{instancePath:s="",parentData:g,parentDataProperty:u,rootData:i=r}={}){let e=null,t=0;if(typeof r!="string"){
const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}if(!(r==="no"||r==="on-\
failure"||r==="always")){const n={instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Br.enum},message:"must be equal to one of the allowed \
values"};e===null?e=[n]:e.push(n),t++}return pe.errors=e,t===0}var Kr={description:"A whole number.",type:["integer","string"],minimum:0,pattern:"^\\$\\{.+\\}$"};
function le(r,{instancePath:s="",parentData:g,parentDataProperty:u,rootData:i=r}={}){let e=null,t=0;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))&&typeof r!=
"string"){const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:Kr.type},message:"must be integer,string"};e===null?e=[n]:e.push(n),t++}if(typeof r==
"number"&&isFinite(r)&&(r<0||isNaN(r))){const n={instancePath:s,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};
e===null?e=[n]:e.push(n),t++}if(typeof r=="string"&&!Ce.test(r)){const n={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^\\$\\{.+\\}$"},
message:'must match pattern "^\\$\\{.+\\}$"'};e===null?e=[n]:e.push(n),t++}return le.errors=e,t===0}var Hr={description:"auto: staged where the disk has room; s\
taged: the new image runs beside the old one before that goes; recreate: the old one goes first; manual: only when the container is named with --target.",type:"\
string",enum:["auto","staged","recreate","manual"]};function fe(r,{instancePath:s="",parentData:g,parentDataProperty:u,rootData:i=r}={}){let e=null,t=0;if(typeof r!=
"string"){const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}if(!(r==="aut\
o"||r==="staged"||r==="recreate"||r==="manual")){const n={instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Hr.enum},message:"must be equa\
l to one of the allowed values"};e===null?e=[n]:e.push(n),t++}return fe.errors=e,t===0}var Gr=new RegExp("^(\\[[0-9A-Fa-f:.]+\\]|[^\\s:/@\\[\\]]+):[0-9]{1,5}$|\\$\\{",
"u");function xe(r,{instancePath:s="",parentData:g,parentDataProperty:u,rootData:i=r}={}){let e=null,t=0;if(typeof r=="string"){if(!Gr.test(r)){const n={instancePath:s,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^(\\[[0-9A-Fa-f:.]+\\]|[^\\s:/@\\[\\]]+):[0-9]{1,5}$|\\$\\{"},message:'must match pattern "^(\\[[0-9A-F\
a-f:.]+\\]|[^\\s:/@\\[\\]]+):[0-9]{1,5}$|\\$\\{"'};e===null?e=[n]:e.push(n),t++}}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"};e===null?e=[n]:e.push(n),t++}return xe.errors=e,t===0}var Ur=new RegExp("^https?://[^\\s/@]+(/\\S*)?$|\\$\\{","u");function je(r,{
instancePath:s="",parentData:g,parentDataProperty:u,rootData:i=r}={}){let e=null,t=0;if(typeof r=="string"){if(!Ur.test(r)){const n={instancePath:s,schemaPath:"\
#/pattern",keyword:"pattern",params:{pattern:"^https?://[^\\s/@]+(/\\S*)?$|\\$\\{"},message:'must match pattern "^https?://[^\\s/@]+(/\\S*)?$|\\$\\{"'};e===null?
e=[n]:e.push(n),t++}}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}
return je.errors=e,t===0}function _e(r,{instancePath:s="",parentData:g,parentDataProperty:u,rootData:i=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(
r)){if(r.veth===void 0){const l={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"veth"},message:"must have required property \
'veth'"};e===null?e=[l]:e.push(l),t++}for(const l in r)if(!(Z.call(Be.properties,l)||x.test(l))){const o={instancePath:s,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:l},message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),t++}if(r.name!==void 0&&(j(r.name,{instancePath:s+
"/name",parentData:r,parentDataProperty:"name",rootData:i})||(e=e===null?j.errors:e.concat(j.errors),t=e.length)),r.image!==void 0&&(De(r.image,{instancePath:s+
"/image",parentData:r,parentDataProperty:"image",rootData:i})||(e=e===null?De.errors:e.concat(De.errors),t=e.length)),r.file!==void 0&&(N(r.file,{instancePath:s+
"/file",parentData:r,parentDataProperty:"file",rootData:i})||(e=e===null?N.errors:e.concat(N.errors),t=e.length)),r.veth!==void 0){let l=r.veth;const o=t;let p=!1,
h=null;const k=t;$(l,{instancePath:s+"/veth",parentData:r,parentDataProperty:"veth",rootData:i})||(e=e===null?$.errors:e.concat($.errors),t=e.length);var n=k===
t;n&&(p=!0,h=0);const S=t;if(Array.isArray(l)){if(l.length<1){const A={instancePath:s+"/veth",schemaPath:"#/properties/veth/oneOf/1/minItems",keyword:"minItems",
params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[A]:e.push(A),t++}const y=l.length;for(let A=0;A<y;A++)$(l[A],{instancePath:s+"/veth/"+A,
parentData:l,parentDataProperty:A,rootData:i})||(e=e===null?$.errors:e.concat($.errors),t=e.length)}else{const y={instancePath:s+"/veth",schemaPath:"#/propertie\
s/veth/oneOf/1/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[y]:e.push(y),t++}var n=S===t;if(n&&p)p=!1,h=[h,1];else{n&&(p=!0,h=
1);const y=t;re(l,{instancePath:s+"/veth",parentData:r,parentDataProperty:"veth",rootData:i})||(e=e===null?re.errors:e.concat(re.errors),t=e.length);var n=y===t;
n&&p?(p=!1,h=[h,2]):n&&(p=!0,h=2)}if(p)t=o,e!==null&&(o?e.length=o:e=null);else{const y={instancePath:s+"/veth",schemaPath:"#/properties/veth/oneOf",keyword:"on\
eOf",params:{passingSchemas:h},message:"must match exactly one schema in oneOf"};e===null?e=[y]:e.push(y),t++}}if(r.envs!==void 0){let l=r.envs;if(Array.isArray(
l)){const o=l.length;for(let p=0;p<o;p++)$(l[p],{instancePath:s+"/envs/"+p,parentData:l,parentDataProperty:p,rootData:i})||(e=e===null?$.errors:e.concat($.errors),
t=e.length)}else{const o={instancePath:s+"/envs",schemaPath:"#/properties/envs/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[o]:
e.push(o),t++}}if(r.env!==void 0){let l=r.env;if(l&&typeof l=="object"&&!Array.isArray(l)){for(const o in l){const p=t;L(o,{instancePath:s+"/env",parentData:l,parentDataProperty:"\
env",rootData:i})||(e=e===null?L.errors:e.concat(L.errors),t=e.length);var a=p===t;if(!a){const h={instancePath:s+"/env",schemaPath:"#/properties/env/propertyNa\
mes",keyword:"propertyNames",params:{propertyName:o},message:"property name must be valid"};e===null?e=[h]:e.push(h),t++}}for(const o in l)te(l[o],{instancePath:s+
"/env/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:l,parentDataProperty:o,rootData:i})||(e=e===null?te.errors:e.concat(te.errors),t=e.length)}else{const o={
instancePath:s+"/env",schemaPath:"#/properties/env/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),t++}}if(r.mounts!==
void 0){let l=r.mounts;if(Array.isArray(l)){const o=l.length;for(let p=0;p<o;p++)ie(l[p],{instancePath:s+"/mounts/"+p,parentData:l,parentDataProperty:p,rootData:i})||
(e=e===null?ie.errors:e.concat(ie.errors),t=e.length)}else{const o={instancePath:s+"/mounts",schemaPath:"#/properties/mounts/type",keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[o]:e.push(o),t++}}if(r.ports!==void 0){let l=r.ports;if(Array.isArray(l)){const o=l.length;for(let p=0;p<o;p++)Ae(l[p],
{instancePath:s+"/ports/"+p,parentData:l,parentDataProperty:p,rootData:i})||(e=e===null?Ae.errors:e.concat(Ae.errors),t=e.length)}else{const o={instancePath:s+"\
/ports",schemaPath:"#/properties/ports/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[o]:e.push(o),t++}}if(r.rootDir!==void 0&&
(N(r.rootDir,{instancePath:s+"/rootDir",parentData:r,parentDataProperty:"rootDir",rootData:i})||(e=e===null?N.errors:e.concat(N.errors),t=e.length)),r.storage!==
void 0&&(M(r.storage,{instancePath:s+"/storage",parentData:r,parentDataProperty:"storage",rootData:i})||(e=e===null?M.errors:e.concat(M.errors),t=e.length)),r.layerDir!==
void 0&&(N(r.layerDir,{instancePath:s+"/layerDir",parentData:r,parentDataProperty:"layerDir",rootData:i})||(e=e===null?N.errors:e.concat(N.errors),t=e.length)),
r.cmd!==void 0&&(c(r.cmd,{instancePath:s+"/cmd",parentData:r,parentDataProperty:"cmd",rootData:i})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.entrypoint!==
void 0&&(c(r.entrypoint,{instancePath:s+"/entrypoint",parentData:r,parentDataProperty:"entrypoint",rootData:i})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),
r.shell!==void 0&&(c(r.shell,{instancePath:s+"/shell",parentData:r,parentDataProperty:"shell",rootData:i})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),
r.workdir!==void 0&&(ne(r.workdir,{instancePath:s+"/workdir",parentData:r,parentDataProperty:"workdir",rootData:i})||(e=e===null?ne.errors:e.concat(ne.errors),t=
e.length)),r.user!==void 0&&(c(r.user,{instancePath:s+"/user",parentData:r,parentDataProperty:"user",rootData:i})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),
r.hostname!==void 0&&(c(r.hostname,{instancePath:s+"/hostname",parentData:r,parentDataProperty:"hostname",rootData:i})||(e=e===null?c.errors:e.concat(c.errors),
t=e.length)),r.domainName!==void 0&&(c(r.domainName,{instancePath:s+"/domainName",parentData:r,parentDataProperty:"domainName",rootData:i})||(e=e===null?c.errors:
e.concat(c.errors),t=e.length)),r.dns!==void 0){let l=r.dns;const o=t;let p=!1,h=null;const k=t;_(l,{instancePath:s+"/dns",parentData:r,parentDataProperty:"dns",
rootData:i})||(e=e===null?_.errors:e.concat(_.errors),t=e.length);var f=k===t;f&&(p=!0,h=0);const S=t;if(Array.isArray(l)){const y=l.length;for(let A=0;A<y;A++)
_(l[A],{instancePath:s+"/dns/"+A,parentData:l,parentDataProperty:A,rootData:i})||(e=e===null?_.errors:e.concat(_.errors),t=e.length)}else{const y={instancePath:s+
"/dns",schemaPath:"#/properties/dns/oneOf/1/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[y]:e.push(y),t++}var f=S===t;if(f&&p?
(p=!1,h=[h,1]):f&&(p=!0,h=1),p)t=o,e!==null&&(o?e.length=o:e=null);else{const y={instancePath:s+"/dns",schemaPath:"#/properties/dns/oneOf",keyword:"oneOf",params:{
passingSchemas:h},message:"must match exactly one schema in oneOf"};e===null?e=[y]:e.push(y),t++}}if(r.hosts!==void 0){let l=r.hosts;if(l&&typeof l=="object"&&!Array.
isArray(l))for(const o in l)_(l[o],{instancePath:s+"/hosts/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:l,parentDataProperty:o,rootData:i})||(e=e===null?
_.errors:e.concat(_.errors),t=e.length);else{const o={instancePath:s+"/hosts",schemaPath:"#/properties/hosts/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[o]:e.push(o),t++}}if(r.logging!==void 0&&(d(r.logging,{instancePath:s+"/logging",parentData:r,parentDataProperty:"logging",rootData:i})||
(e=e===null?d.errors:e.concat(d.errors),t=e.length)),r.startOnBoot!==void 0&&(d(r.startOnBoot,{instancePath:s+"/startOnBoot",parentData:r,parentDataProperty:"st\
artOnBoot",rootData:i})||(e=e===null?d.errors:e.concat(d.errors),t=e.length)),r.stopSignal!==void 0&&(c(r.stopSignal,{instancePath:s+"/stopSignal",parentData:r,
parentDataProperty:"stopSignal",rootData:i})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.stopTime!==void 0&&(O(r.stopTime,{instancePath:s+"/stopTime",
parentData:r,parentDataProperty:"stopTime",rootData:i})||(e=e===null?O.errors:e.concat(O.errors),t=e.length)),r.comment!==void 0&&(c(r.comment,{instancePath:s+"\
/comment",parentData:r,parentDataProperty:"comment",rootData:i})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.checkCertificate!==void 0&&(d(r.checkCertificate,
{instancePath:s+"/checkCertificate",parentData:r,parentDataProperty:"checkCertificate",rootData:i})||(e=e===null?d.errors:e.concat(d.errors),t=e.length)),r.devices!==
void 0){let l=r.devices;if(Array.isArray(l)){const o=l.length;for(let p=0;p<o;p++)c(l[p],{instancePath:s+"/devices/"+p,parentData:l,parentDataProperty:p,rootData:i})||
(e=e===null?c.errors:e.concat(c.errors),t=e.length)}else{const o={instancePath:s+"/devices",schemaPath:"#/properties/devices/type",keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[o]:e.push(o),t++}}if(r.memoryHigh!==void 0&&(R(r.memoryHigh,{instancePath:s+"/memoryHigh",parentData:r,parentDataProperty:"\
memoryHigh",rootData:i})||(e=e===null?R.errors:e.concat(R.errors),t=e.length)),r.memoryMax!==void 0&&(R(r.memoryMax,{instancePath:s+"/memoryMax",parentData:r,parentDataProperty:"\
memoryMax",rootData:i})||(e=e===null?R.errors:e.concat(R.errors),t=e.length)),r.swapMax!==void 0&&(R(r.swapMax,{instancePath:s+"/swapMax",parentData:r,parentDataProperty:"\
swapMax",rootData:i})||(e=e===null?R.errors:e.concat(R.errors),t=e.length)),r.cpuList!==void 0){let l=r.cpuList;const o=t;let p=!1,h=null;const k=t;Oe(l,{instancePath:s+
"/cpuList",parentData:r,parentDataProperty:"cpuList",rootData:i})||(e=e===null?Oe.errors:e.concat(Oe.errors),t=e.length);var P=k===t;P&&(p=!0,h=0);const S=t;if(Array.
isArray(l)){const y=l.length;for(let A=0;A<y;A++){let E=l[A];if(!(typeof E=="number"&&!(E%1)&&!isNaN(E)&&isFinite(E))&&typeof E!="string"){const V={instancePath:s+
"/cpuList/"+A,schemaPath:"#/properties/cpuList/oneOf/1/items/type",keyword:"type",params:{type:Be.properties.cpuList.oneOf[1].items.type},message:"must be integ\
er,string"};e===null?e=[V]:e.push(V),t++}if(typeof E=="number"&&isFinite(E)&&(E<0||isNaN(E))){const V={instancePath:s+"/cpuList/"+A,schemaPath:"#/properties/cpu\
List/oneOf/1/items/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[V]:e.push(V),t++}if(typeof E=="string"&&!Tr.test(
E)){const V={instancePath:s+"/cpuList/"+A,schemaPath:"#/properties/cpuList/oneOf/1/items/pattern",keyword:"pattern",params:{pattern:"^[0-9]+$|\\$\\{"},message:'\
must match pattern "^[0-9]+$|\\$\\{"'};e===null?e=[V]:e.push(V),t++}}}else{const y={instancePath:s+"/cpuList",schemaPath:"#/properties/cpuList/oneOf/1/type",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[y]:e.push(y),t++}var P=S===t;if(P&&p?(p=!1,h=[h,1]):P&&(p=!0,h=1),p)t=o,e!==null&&(o?e.length=o:
e=null);else{const y={instancePath:s+"/cpuList",schemaPath:"#/properties/cpuList/oneOf",keyword:"oneOf",params:{passingSchemas:h},message:"must match exactly on\
e schema in oneOf"};e===null?e=[y]:e.push(y),t++}}if(r.shmSize!==void 0&&(ae(r.shmSize,{instancePath:s+"/shmSize",parentData:r,parentDataProperty:"shmSize",rootData:i})||
(e=e===null?ae.errors:e.concat(ae.errors),t=e.length)),r.tmpfs!==void 0){let l=r.tmpfs;const o=t;let p=!1,h=null;const k=t;if(l&&typeof l=="object"&&!Array.isArray(
l)){for(const y in l){const A=t;if(typeof y=="string"&&!Xe.test(y)){const E={instancePath:s+"/tmpfs",schemaPath:"#/properties/tmpfs/oneOf/0/propertyNames/patter\
n",keyword:"pattern",params:{pattern:"^/|\\$\\{"},message:'must match pattern "^/|\\$\\{"',propertyName:y};e===null?e=[E]:e.push(E),t++}var D=A===t;if(!D){const E={
instancePath:s+"/tmpfs",schemaPath:"#/properties/tmpfs/oneOf/0/propertyNames",keyword:"propertyNames",params:{propertyName:y},message:"property name must be val\
id"};e===null?e=[E]:e.push(E),t++}}for(const y in l)ae(l[y],{instancePath:s+"/tmpfs/"+y.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:l,parentDataProperty:y,
rootData:i})||(e=e===null?ae.errors:e.concat(ae.errors),t=e.length)}else{const y={instancePath:s+"/tmpfs",schemaPath:"#/properties/tmpfs/oneOf/0/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[y]:e.push(y),t++}var v=k===t;v&&(p=!0,h=0);const S=t;if(Array.isArray(l)){const y=l.length;for(let A=0;A<
y;A++)Ne(l[A],{instancePath:s+"/tmpfs/"+A,parentData:l,parentDataProperty:A,rootData:i})||(e=e===null?Ne.errors:e.concat(Ne.errors),t=e.length)}else{const y={instancePath:s+
"/tmpfs",schemaPath:"#/properties/tmpfs/oneOf/1/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[y]:e.push(y),t++}var v=S===t;if(v&&
p?(p=!1,h=[h,1]):v&&(p=!0,h=1),p)t=o,e!==null&&(o?e.length=o:e=null);else{const y={instancePath:s+"/tmpfs",schemaPath:"#/properties/tmpfs/oneOf",keyword:"oneOf",
params:{passingSchemas:h},message:"must match exactly one schema in oneOf"};e===null?e=[y]:e.push(y),t++}}if(r.restart!==void 0){let l=r.restart;const o=t;let p=!1,
h=null;const k=t;pe(l,{instancePath:s+"/restart",parentData:r,parentDataProperty:"restart",rootData:i})||(e=e===null?pe.errors:e.concat(pe.errors),t=e.length);var m=k===
t;m&&(p=!0,h=0);const S=t;if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.policy===void 0){const y={instancePath:s+"/restart",schemaPath:"#/properties/restart\
/oneOf/1/required",keyword:"required",params:{missingProperty:"policy"},message:"must have required property 'policy'"};e===null?e=[y]:e.push(y),t++}for(const y in l)
if(!(y==="policy"||y==="interval"||y==="maxCount"||x.test(y))){const A={instancePath:s+"/restart",schemaPath:"#/properties/restart/oneOf/1/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:y},message:"must NOT have additional properties"};e===null?e=[A]:e.push(A),t++}l.policy!==void 0&&(pe(
l.policy,{instancePath:s+"/restart/policy",parentData:l,parentDataProperty:"policy",rootData:i})||(e=e===null?pe.errors:e.concat(pe.errors),t=e.length)),l.interval!==
void 0&&(O(l.interval,{instancePath:s+"/restart/interval",parentData:l,parentDataProperty:"interval",rootData:i})||(e=e===null?O.errors:e.concat(O.errors),t=e.length)),
l.maxCount!==void 0&&(le(l.maxCount,{instancePath:s+"/restart/maxCount",parentData:l,parentDataProperty:"maxCount",rootData:i})||(e=e===null?le.errors:e.concat(
le.errors),t=e.length))}else{const y={instancePath:s+"/restart",schemaPath:"#/properties/restart/oneOf/1/type",keyword:"type",params:{type:"object"},message:"mu\
st be object"};e===null?e=[y]:e.push(y),t++}var m=S===t;if(m&&p?(p=!1,h=[h,1]):m&&(p=!0,h=1),p)t=o,e!==null&&(o?e.length=o:e=null);else{const y={instancePath:s+
"/restart",schemaPath:"#/properties/restart/oneOf",keyword:"oneOf",params:{passingSchemas:h},message:"must match exactly one schema in oneOf"};e===null?e=[y]:e.
push(y),t++}}if(r.stopOnUnhealthy!==void 0&&(d(r.stopOnUnhealthy,{instancePath:s+"/stopOnUnhealthy",parentData:r,parentDataProperty:"stopOnUnhealthy",rootData:i})||
(e=e===null?d.errors:e.concat(d.errors),t=e.length)),r.healthcheck!==void 0){let l=r.healthcheck;if(l&&typeof l=="object"&&!Array.isArray(l)){for(const o in l)if(!(o===
"cmd"||o==="interval"||o==="timeout"||o==="startPeriod"||o==="startInterval"||o==="retries"||x.test(o))){const p={instancePath:s+"/healthcheck",schemaPath:"#/pr\
operties/healthcheck/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?
e=[p]:e.push(p),t++}l.cmd!==void 0&&(c(l.cmd,{instancePath:s+"/healthcheck/cmd",parentData:l,parentDataProperty:"cmd",rootData:i})||(e=e===null?c.errors:e.concat(
c.errors),t=e.length)),l.interval!==void 0&&(O(l.interval,{instancePath:s+"/healthcheck/interval",parentData:l,parentDataProperty:"interval",rootData:i})||(e=e===
null?O.errors:e.concat(O.errors),t=e.length)),l.timeout!==void 0&&(O(l.timeout,{instancePath:s+"/healthcheck/timeout",parentData:l,parentDataProperty:"timeout",
rootData:i})||(e=e===null?O.errors:e.concat(O.errors),t=e.length)),l.startPeriod!==void 0&&(O(l.startPeriod,{instancePath:s+"/healthcheck/startPeriod",parentData:l,
parentDataProperty:"startPeriod",rootData:i})||(e=e===null?O.errors:e.concat(O.errors),t=e.length)),l.startInterval!==void 0&&(O(l.startInterval,{instancePath:s+
"/healthcheck/startInterval",parentData:l,parentDataProperty:"startInterval",rootData:i})||(e=e===null?O.errors:e.concat(O.errors),t=e.length)),l.retries!==void 0&&
(le(l.retries,{instancePath:s+"/healthcheck/retries",parentData:l,parentDataProperty:"retries",rootData:i})||(e=e===null?le.errors:e.concat(le.errors),t=e.length))}else{
const o={instancePath:s+"/healthcheck",schemaPath:"#/properties/healthcheck/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:
e.push(o),t++}}if(r.ignoreRemoteImageChange!==void 0&&(d(r.ignoreRemoteImageChange,{instancePath:s+"/ignoreRemoteImageChange",parentData:r,parentDataProperty:"i\
gnoreRemoteImageChange",rootData:i})||(e=e===null?d.errors:e.concat(d.errors),t=e.length)),r.privileged!==void 0&&(d(r.privileged,{instancePath:s+"/privileged",
parentData:r,parentDataProperty:"privileged",rootData:i})||(e=e===null?d.errors:e.concat(d.errors),t=e.length)),r.inlineEnv!==void 0){let l=r.inlineEnv;if(l&&typeof l==
"object"&&!Array.isArray(l)){for(const o in l){const p=t;L(o,{instancePath:s+"/inlineEnv",parentData:l,parentDataProperty:"inlineEnv",rootData:i})||(e=e===null?
L.errors:e.concat(L.errors),t=e.length);var b=p===t;if(!b){const h={instancePath:s+"/inlineEnv",schemaPath:"#/properties/inlineEnv/propertyNames",keyword:"prope\
rtyNames",params:{propertyName:o},message:"property name must be valid"};e===null?e=[h]:e.push(h),t++}}for(const o in l)c(l[o],{instancePath:s+"/inlineEnv/"+o.replace(
/~/g,"~0").replace(/\//g,"~1"),parentData:l,parentDataProperty:o,rootData:i})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)}else{const o={instancePath:s+
"/inlineEnv",schemaPath:"#/properties/inlineEnv/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),t++}}if(r.inlineMounts!==
void 0){let l=r.inlineMounts;if(Array.isArray(l)){const o=l.length;for(let p=0;p<o;p++)se(l[p],{instancePath:s+"/inlineMounts/"+p,parentData:l,parentDataProperty:p,
rootData:i})||(e=e===null?se.errors:e.concat(se.errors),t=e.length)}else{const o={instancePath:s+"/inlineMounts",schemaPath:"#/properties/inlineMounts/type",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[o]:e.push(o),t++}}if(r.state!==void 0){let l=r.state;if(typeof l!="string"){const o={instancePath:s+
"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),t++}if(!(l==="running"||l===
"stopped")){const o={instancePath:s+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues:Be.properties.state.enum},message:"must b\
e equal to one of the allowed values"};e===null?e=[o]:e.push(o),t++}}if(r.protect!==void 0&&(d(r.protect,{instancePath:s+"/protect",parentData:r,parentDataProperty:"\
protect",rootData:i})||(e=e===null?d.errors:e.concat(d.errors),t=e.length)),r.volatile!==void 0&&(d(r.volatile,{instancePath:s+"/volatile",parentData:r,parentDataProperty:"\
volatile",rootData:i})||(e=e===null?d.errors:e.concat(d.errors),t=e.length)),r.update!==void 0){let l=r.update;const o=t;let p=!1,h=null;const k=t;fe(l,{instancePath:s+
"/update",parentData:r,parentDataProperty:"update",rootData:i})||(e=e===null?fe.errors:e.concat(fe.errors),t=e.length);var w=k===t;w&&(p=!0,h=0);const S=t;if(l&&
typeof l=="object"&&!Array.isArray(l)){for(const y in l)if(!(y==="strategy"||y==="watch"||y==="probe"||x.test(y))){const A={instancePath:s+"/update",schemaPath:"\
#/properties/update/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y},message:"must NOT have additional properties"};e===
null?e=[A]:e.push(A),t++}if(l.strategy!==void 0&&(fe(l.strategy,{instancePath:s+"/update/strategy",parentData:l,parentDataProperty:"strategy",rootData:i})||(e=e===
null?fe.errors:e.concat(fe.errors),t=e.length)),l.watch!==void 0&&(O(l.watch,{instancePath:s+"/update/watch",parentData:l,parentDataProperty:"watch",rootData:i})||
(e=e===null?O.errors:e.concat(O.errors),t=e.length)),l.probe!==void 0){let y=l.probe;if(y&&typeof y=="object"&&!Array.isArray(y)){for(const A in y)if(!(A==="tcp"||
A==="http"||x.test(A))){const E={instancePath:s+"/update/probe",schemaPath:"#/properties/update/oneOf/1/properties/probe/additionalProperties",keyword:"addition\
alProperties",params:{additionalProperty:A},message:"must NOT have additional properties"};e===null?e=[E]:e.push(E),t++}y.tcp!==void 0&&(xe(y.tcp,{instancePath:s+
"/update/probe/tcp",parentData:y,parentDataProperty:"tcp",rootData:i})||(e=e===null?xe.errors:e.concat(xe.errors),t=e.length)),y.http!==void 0&&(je(y.http,{instancePath:s+
"/update/probe/http",parentData:y,parentDataProperty:"http",rootData:i})||(e=e===null?je.errors:e.concat(je.errors),t=e.length))}else{const A={instancePath:s+"/\
update/probe",schemaPath:"#/properties/update/oneOf/1/properties/probe/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[A]:e.push(
A),t++}}}else{const y={instancePath:s+"/update",schemaPath:"#/properties/update/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[y]:e.push(y),t++}var w=S===t;if(w&&p?(p=!1,h=[h,1]):w&&(p=!0,h=1),p)t=o,e!==null&&(o?e.length=o:e=null);else{const y={instancePath:s+"/update",schemaPath:"\
#/properties/update/oneOf",keyword:"oneOf",params:{passingSchemas:h},message:"must match exactly one schema in oneOf"};e===null?e=[y]:e.push(y),t++}}if(r.managementPath!==
void 0&&(d(r.managementPath,{instancePath:s+"/managementPath",parentData:r,parentDataProperty:"managementPath",rootData:i})||(e=e===null?d.errors:e.concat(d.errors),
t=e.length)),r.preReplace!==void 0){let l=r.preReplace;if(l&&typeof l=="object"&&!Array.isArray(l)){for(const o in l)if(!(o==="save"||o==="command"||x.test(o))){
const p={instancePath:s+"/preReplace",schemaPath:"#/properties/preReplace/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"\
must NOT have additional properties"};e===null?e=[p]:e.push(p),t++}if(l.save!==void 0&&(N(l.save,{instancePath:s+"/preReplace/save",parentData:l,parentDataProperty:"\
save",rootData:i})||(e=e===null?N.errors:e.concat(N.errors),t=e.length)),l.command!==void 0){let o=l.command;if(Array.isArray(o)){if(o.length<1){const h={instancePath:s+
"/preReplace/command",schemaPath:"#/properties/preReplace/properties/command/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 i\
tems"};e===null?e=[h]:e.push(h),t++}const p=o.length;for(let h=0;h<p;h++)c(o[h],{instancePath:s+"/preReplace/command/"+h,parentData:o,parentDataProperty:h,rootData:i})||
(e=e===null?c.errors:e.concat(c.errors),t=e.length)}else{const p={instancePath:s+"/preReplace/command",schemaPath:"#/properties/preReplace/properties/command/ty\
pe",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[p]:e.push(p),t++}}}else{const o={instancePath:s+"/preReplace",schemaPath:"#/proper\
ties/preReplace/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),t++}}if(r.dependsOn!==void 0){let l=r.dependsOn;if(Array.
isArray(l)){const o=l.length;for(let p=0;p<o;p++)$(l[p],{instancePath:s+"/dependsOn/"+p,parentData:l,parentDataProperty:p,rootData:i})||(e=e===null?$.errors:e.concat(
$.errors),t=e.length)}else{const o={instancePath:s+"/dependsOn",schemaPath:"#/properties/dependsOn/type",keyword:"type",params:{type:"array"},message:"must be a\
rray"};e===null?e=[o]:e.push(o),t++}}r.previously!==void 0&&(T(r.previously,{instancePath:s+"/previously",parentData:r,parentDataProperty:"previously",rootData:i})||
(e=e===null?T.errors:e.concat(T.errors),t=e.length))}else{const l={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be obj\
ect"};e===null?e=[l]:e.push(l),t++}return _e.errors=e,t===0}function Ee(r,{instancePath:s="",parentData:g,parentDataProperty:u,rootData:i=r}={}){let e=null,t=0;
if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.path===void 0){const n={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"pat\
h"},message:"must have required property 'path'"};e===null?e=[n]:e.push(n),t++}if(r.contents===void 0){const n={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"contents"},message:"must have required property 'contents'"};e===null?e=[n]:e.push(n),t++}for(const n in r)if(!(n==="path"||n===
"contents"||x.test(n))){const a={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must N\
OT have additional properties"};e===null?e=[a]:e.push(a),t++}r.path!==void 0&&(N(r.path,{instancePath:s+"/path",parentData:r,parentDataProperty:"path",rootData:i})||
(e=e===null?N.errors:e.concat(N.errors),t=e.length)),r.contents!==void 0&&(F(r.contents,{instancePath:s+"/contents",parentData:r,parentDataProperty:"contents",rootData:i})||
(e=e===null?F.errors:e.concat(F.errors),t=e.length))}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be obj\
ect"};e===null?e=[n]:e.push(n),t++}return Ee.errors=e,t===0}function Te(r,{instancePath:s="",parentData:g,parentDataProperty:u,rootData:i=r}={}){let e=null,t=0;
const n=t;let a=!1,f=null;const P=t;N(r,{instancePath:s,parentData:g,parentDataProperty:u,rootData:i})||(e=e===null?N.errors:e.concat(N.errors),t=e.length);var v=P===
t;v&&(a=!0,f=0);const D=t;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.path===void 0){const m={instancePath:s,schemaPath:"#/oneOf/1/required",keyword:"requ\
ired",params:{missingProperty:"path"},message:"must have required property 'path'"};e===null?e=[m]:e.push(m),t++}for(const m in r)if(!(m==="path"||x.test(m))){const b={
instancePath:s,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have additional proper\
ties"};e===null?e=[b]:e.push(b),t++}r.path!==void 0&&(N(r.path,{instancePath:s+"/path",parentData:r,parentDataProperty:"path",rootData:i})||(e=e===null?N.errors:
e.concat(N.errors),t=e.length))}else{const m={instancePath:s,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[m]:e.push(m),t++}var v=D===t;if(v&&a?(a=!1,f=[f,1]):v&&(a=!0,f=1),a)t=n,e!==null&&(n?e.length=n:e=null);else{const m={instancePath:s,schemaPath:"#/oneOf",keyword:"\
oneOf",params:{passingSchemas:f},message:"must match exactly one schema in oneOf"};e===null?e=[m]:e.push(m),t++}return Te.errors=e,t===0}var Wr=new RegExp("^[A-\
Za-z0-9_*][A-Za-z0-9_.*-]{0,79}$","u");function qe(r,{instancePath:s="",parentData:g,parentDataProperty:u,rootData:i=r}={}){let e=null,t=0;if(typeof r=="string"){
if(!Wr.test(r)){const n={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_*][A-Za-z0-9_.*-]{0,79}$"},message:'must match pat\
tern "^[A-Za-z0-9_*][A-Za-z0-9_.*-]{0,79}$"'};e===null?e=[n]:e.push(n),t++}}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[n]:e.push(n),t++}return qe.errors=e,t===0}var Je={description:"A static DNS record.",oneOf:[{$ref:"#/definitions/ip"},{description:"\
A static DNS record.",type:"object",properties:{name:{$ref:"#/definitions/text",description:"Name of the record; default: the local name."},address:{$ref:"#/def\
initions/ip",description:"Address it points to."},type:{description:"Type of the record; it follows from the rest.",type:"string",enum:["A","AAAA","CNAME","FWD",
"NXDOMAIN","TXT"]},cname:{$ref:"#/definitions/text",description:"Other name it stands for."},text:{$ref:"#/definitions/text",description:"Text of a TXT record."},
forwardTo:{$ref:"#/definitions/text",description:"Server that answers for it."},matchSubdomain:{$ref:"#/definitions/flag",description:"Names below it too."},regexp:{
$ref:"#/definitions/text",description:"Names that match, instead of name."},ttl:{$ref:"#/definitions/time",description:"How long answers may be kept."},addressList:{
$ref:"#/definitions/text",description:"Address list that gets the answers."},disabled:{$ref:"#/definitions/flag",description:"The row is there but off."},comment:{
$ref:"#/definitions/text",description:"Comment of the row."},previously:{$ref:"#/definitions/previously",description:"Former local names."}},patternProperties:{
"^x-":{description:"Anything: rosctr does not read keys that begin with x-."}},additionalProperties:!1}]};function Se(r,{instancePath:s="",parentData:g,parentDataProperty:u,
rootData:i=r}={}){let e=null,t=0;const n=t;let a=!1,f=null;const P=t;_(r,{instancePath:s,parentData:g,parentDataProperty:u,rootData:i})||(e=e===null?_.errors:e.
concat(_.errors),t=e.length);var v=P===t;v&&(a=!0,f=0);const D=t;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const m in r)if(!(Z.call(Je.oneOf[1].properties,
m)||x.test(m))){const b={instancePath:s,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must N\
OT have additional properties"};e===null?e=[b]:e.push(b),t++}if(r.name!==void 0&&(c(r.name,{instancePath:s+"/name",parentData:r,parentDataProperty:"name",rootData:i})||
(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.address!==void 0&&(_(r.address,{instancePath:s+"/address",parentData:r,parentDataProperty:"address",rootData:i})||
(e=e===null?_.errors:e.concat(_.errors),t=e.length)),r.type!==void 0){let m=r.type;if(typeof m!="string"){const b={instancePath:s+"/type",schemaPath:"#/oneOf/1/\
properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[b]:e.push(b),t++}if(!(m==="A"||m==="AAAA"||m==="CNAME"||m==="F\
WD"||m==="NXDOMAIN"||m==="TXT")){const b={instancePath:s+"/type",schemaPath:"#/oneOf/1/properties/type/enum",keyword:"enum",params:{allowedValues:Je.oneOf[1].properties.
type.enum},message:"must be equal to one of the allowed values"};e===null?e=[b]:e.push(b),t++}}r.cname!==void 0&&(c(r.cname,{instancePath:s+"/cname",parentData:r,
parentDataProperty:"cname",rootData:i})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.text!==void 0&&(c(r.text,{instancePath:s+"/text",parentData:r,parentDataProperty:"\
text",rootData:i})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.forwardTo!==void 0&&(c(r.forwardTo,{instancePath:s+"/forwardTo",parentData:r,parentDataProperty:"\
forwardTo",rootData:i})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.matchSubdomain!==void 0&&(d(r.matchSubdomain,{instancePath:s+"/matchSubdomain",parentData:r,
parentDataProperty:"matchSubdomain",rootData:i})||(e=e===null?d.errors:e.concat(d.errors),t=e.length)),r.regexp!==void 0&&(c(r.regexp,{instancePath:s+"/regexp",
parentData:r,parentDataProperty:"regexp",rootData:i})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.ttl!==void 0&&(O(r.ttl,{instancePath:s+"/ttl",parentData:r,
parentDataProperty:"ttl",rootData:i})||(e=e===null?O.errors:e.concat(O.errors),t=e.length)),r.addressList!==void 0&&(c(r.addressList,{instancePath:s+"/addressLi\
st",parentData:r,parentDataProperty:"addressList",rootData:i})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.disabled!==void 0&&(d(r.disabled,{instancePath:s+
"/disabled",parentData:r,parentDataProperty:"disabled",rootData:i})||(e=e===null?d.errors:e.concat(d.errors),t=e.length)),r.comment!==void 0&&(c(r.comment,{instancePath:s+
"/comment",parentData:r,parentDataProperty:"comment",rootData:i})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.previously!==void 0&&(T(r.previously,{
instancePath:s+"/previously",parentData:r,parentDataProperty:"previously",rootData:i})||(e=e===null?T.errors:e.concat(T.errors),t=e.length))}else{const m={instancePath:s,
schemaPath:"#/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[m]:e.push(m),t++}var v=D===t;if(v&&a?(a=!1,f=[f,1]):v&&(a=
!0,f=1),a)t=n,e!==null&&(n?e.length=n:e=null);else{const m={instancePath:s,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:f},message:"must match ex\
actly one schema in oneOf"};e===null?e=[m]:e.push(m),t++}return Se.errors=e,t===0}function Re(r,{instancePath:s="",parentData:g,parentDataProperty:u,rootData:i=r}={}){
let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const n in r)if(!(n==="registryUrl"||n==="tmpDir"||n==="layerDir"||n==="memoryHigh"||n==="memory\
Max"||n==="swapMax"||n==="username"||n==="password"||x.test(n))){const a={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:n},message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),t++}r.registryUrl!==void 0&&(c(r.registryUrl,{instancePath:s+"/reg\
istryUrl",parentData:r,parentDataProperty:"registryUrl",rootData:i})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.tmpDir!==void 0&&(N(r.tmpDir,{instancePath:s+
"/tmpDir",parentData:r,parentDataProperty:"tmpDir",rootData:i})||(e=e===null?N.errors:e.concat(N.errors),t=e.length)),r.layerDir!==void 0&&(N(r.layerDir,{instancePath:s+
"/layerDir",parentData:r,parentDataProperty:"layerDir",rootData:i})||(e=e===null?N.errors:e.concat(N.errors),t=e.length)),r.memoryHigh!==void 0&&(R(r.memoryHigh,
{instancePath:s+"/memoryHigh",parentData:r,parentDataProperty:"memoryHigh",rootData:i})||(e=e===null?R.errors:e.concat(R.errors),t=e.length)),r.memoryMax!==void 0&&
(R(r.memoryMax,{instancePath:s+"/memoryMax",parentData:r,parentDataProperty:"memoryMax",rootData:i})||(e=e===null?R.errors:e.concat(R.errors),t=e.length)),r.swapMax!==
void 0&&(R(r.swapMax,{instancePath:s+"/swapMax",parentData:r,parentDataProperty:"swapMax",rootData:i})||(e=e===null?R.errors:e.concat(R.errors),t=e.length)),r.username!==
void 0&&(c(r.username,{instancePath:s+"/username",parentData:r,parentDataProperty:"username",rootData:i})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),
r.password!==void 0&&(F(r.password,{instancePath:s+"/password",parentData:r,parentDataProperty:"password",rootData:i})||(e=e===null?F.errors:e.concat(F.errors),
t=e.length))}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}return Re.
errors=e,t===0}var Xr=new RegExp("^/?[a-z0-9][a-z0-9/ -]*$","u");function Ie(r,{instancePath:s="",parentData:g,parentDataProperty:u,rootData:i=r}={}){let e=null,
t=0;if(typeof r=="string"){if(!Xr.test(r)){const n={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^/?[a-z0-9][a-z0-9/ -]*$"},message:'\
must match pattern "^/?[a-z0-9][a-z0-9/ -]*$"'};e===null?e=[n]:e.push(n),t++}}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"};e===null?e=[n]:e.push(n),t++}return Ie.errors=e,t===0}var Jr=new RegExp("^[a-z0-9.][a-z0-9.-]*$","u");function me(r,{instancePath:s="",
parentData:g,parentDataProperty:u,rootData:i=r}={}){let e=null,t=0;if(typeof r=="string"){if(!Jr.test(r)){const n={instancePath:s,schemaPath:"#/pattern",keyword:"\
pattern",params:{pattern:"^[a-z0-9.][a-z0-9.-]*$"},message:'must match pattern "^[a-z0-9.][a-z0-9.-]*$"'};e===null?e=[n]:e.push(n),t++}}else{const n={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}return me.errors=e,t===0}var Qr=rr().default;function Fe(r,{
instancePath:s="",parentData:g,parentDataProperty:u,rootData:i=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.menu===void 0){const a={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"menu"},message:"must have required property 'menu'"};e===null?e=[a]:e.push(a),t++}if(r.set===
void 0){const a={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"set"},message:"must have required property 'set'"};e===null?
e=[a]:e.push(a),t++}for(const a in r)if(!(a==="menu"||a==="set"||a==="before"||a==="writeOnly"||a==="comment"||a==="previously"||x.test(a))){const f={instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have additional properties"};e===null?e=[f]:e.
push(f),t++}if(r.menu!==void 0&&(Ie(r.menu,{instancePath:s+"/menu",parentData:r,parentDataProperty:"menu",rootData:i})||(e=e===null?Ie.errors:e.concat(Ie.errors),
t=e.length)),r.set!==void 0){let a=r.set;if(a&&typeof a=="object"&&!Array.isArray(a)){if(Object.keys(a).length<1){const f={instancePath:s+"/set",schemaPath:"#/p\
roperties/set/minProperties",keyword:"minProperties",params:{limit:1},message:"must NOT have fewer than 1 properties"};e===null?e=[f]:e.push(f),t++}for(const f in a){
const P=t;me(f,{instancePath:s+"/set",parentData:a,parentDataProperty:"set",rootData:i})||(e=e===null?me.errors:e.concat(me.errors),t=e.length);var n=P===t;if(!n){
const D={instancePath:s+"/set",schemaPath:"#/properties/set/propertyNames",keyword:"propertyNames",params:{propertyName:f},message:"property name must be valid"};
e===null?e=[D]:e.push(D),t++}}for(const f in a)F(a[f],{instancePath:s+"/set/"+f.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:a,parentDataProperty:f,rootData:i})||
(e=e===null?F.errors:e.concat(F.errors),t=e.length)}else{const f={instancePath:s+"/set",schemaPath:"#/properties/set/type",keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[f]:e.push(f),t++}}if(r.before!==void 0&&(z(r.before,{instancePath:s+"/before",parentData:r,parentDataProperty:"before",rootData:i})||
(e=e===null?z.errors:e.concat(z.errors),t=e.length)),r.writeOnly!==void 0){let a=r.writeOnly;if(Array.isArray(a)){if(a.length<1){const v={instancePath:s+"/write\
Only",schemaPath:"#/properties/writeOnly/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[v]:e.push(v),t++}
const f=a.length;for(let v=0;v<f;v++)me(a[v],{instancePath:s+"/writeOnly/"+v,parentData:a,parentDataProperty:v,rootData:i})||(e=e===null?me.errors:e.concat(me.errors),
t=e.length);let P=a.length,D;if(P>1){e:for(;P--;)for(D=P;D--;)if(Qr(a[P],a[D])){const v={instancePath:s+"/writeOnly",schemaPath:"#/properties/writeOnly/uniqueIt\
ems",keyword:"uniqueItems",params:{i:P,j:D},message:"must NOT have duplicate items (items ## "+D+" and "+P+" are identical)"};e===null?e=[v]:e.push(v),t++;break e}}}else{
const f={instancePath:s+"/writeOnly",schemaPath:"#/properties/writeOnly/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[f]:e.push(
f),t++}}r.comment!==void 0&&(c(r.comment,{instancePath:s+"/comment",parentData:r,parentDataProperty:"comment",rootData:i})||(e=e===null?c.errors:e.concat(c.errors),
t=e.length)),r.previously!==void 0&&(T(r.previously,{instancePath:s+"/previously",parentData:r,parentDataProperty:"previously",rootData:i})||(e=e===null?T.errors:
e.concat(T.errors),t=e.length))}else{const a={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[a]:
e.push(a),t++}return Fe.errors=e,t===0}var Yr={description:"config: a property differs or a row is missing; runtime: it does not run as it should; image: anothe\
r image; orphan: rows that no file claims; foreign: rows that are not ours; blocked: something refuses; unreachable: nobody answers.",type:"string",enum:["confi\
g","runtime","image","orphan","foreign","blocked","unreachable"]};function ce(r,{instancePath:s="",parentData:g,parentDataProperty:u,rootData:i=r}={}){let e=null,
t=0;if(typeof r!="string"){const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),
t++}if(!(r==="config"||r==="runtime"||r==="image"||r==="orphan"||r==="foreign"||r==="blocked"||r==="unreachable")){const n={instancePath:s,schemaPath:"#/enum",keyword:"\
enum",params:{allowedValues:Yr.enum},message:"must be equal to one of the allowed values"};e===null?e=[n]:e.push(n),t++}return ce.errors=e,t===0}var et={description:"\
error, warning or info; info never counts.",type:"string",enum:["error","warning","info"]};function q(r,{instancePath:s="",parentData:g,parentDataProperty:u,rootData:i=r}={}){
let e=null,t=0;if(typeof r!="string"){const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),t++}if(!(r==="error"||r==="warning"||r==="info")){const n={instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:et.enum},message:"m\
ust be equal to one of the allowed values"};e===null?e=[n]:e.push(n),t++}return q.errors=e,t===0}var rt={description:"A day.",type:["string"],pattern:"^[0-9]{4}\
-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$|\\$\\{",examples:["2027-01-31"]},tt=new RegExp("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$|\\$\\{","u");function ze(r,{
instancePath:s="",parentData:g,parentDataProperty:u,rootData:i=r}={}){let e=null,t=0;if(typeof r=="string"){if(!tt.test(r)){const n={instancePath:s,schemaPath:"\
#/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$|\\$\\{"},message:'must match pattern "^[0-9]{4}-(0[1-9]|1[0-2]\
)-(0[1-9]|[12][0-9]|3[01])$|\\$\\{"'};e===null?e=[n]:e.push(n),t++}}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:rt.type},message:"\
must be string"};e===null?e=[n]:e.push(n),t++}return ze.errors=e,t===0}function Me(r,{instancePath:s="",parentData:g,parentDataProperty:u,rootData:i=r}={}){let e=null,
t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.reason===void 0){const n={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
reason"},message:"must have required property 'reason'"};e===null?e=[n]:e.push(n),t++}for(const n in r)if(!(n==="address"||n==="property"||n==="router"||n==="ca\
tegory"||n==="reason"||n==="until"||x.test(n))){const a={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},
message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),t++}r.address!==void 0&&(c(r.address,{instancePath:s+"/address",parentData:r,parentDataProperty:"\
address",rootData:i})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.property!==void 0&&(c(r.property,{instancePath:s+"/property",parentData:r,parentDataProperty:"\
property",rootData:i})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.router!==void 0&&(c(r.router,{instancePath:s+"/router",parentData:r,parentDataProperty:"\
router",rootData:i})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.category!==void 0&&(ce(r.category,{instancePath:s+"/category",parentData:r,parentDataProperty:"\
category",rootData:i})||(e=e===null?ce.errors:e.concat(ce.errors),t=e.length)),r.reason!==void 0&&(c(r.reason,{instancePath:s+"/reason",parentData:r,parentDataProperty:"\
reason",rootData:i})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.until!==void 0&&(ze(r.until,{instancePath:s+"/until",parentData:r,parentDataProperty:"\
until",rootData:i})||(e=e===null?ze.errors:e.concat(ze.errors),t=e.length))}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[n]:e.push(n),t++}return Me.errors=e,t===0}function Le(r,{instancePath:s="",parentData:g,parentDataProperty:u,rootData:i=r}={}){
let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const n in r)if(!(n==="failOn"||n==="severity"||n==="ignore"||x.test(n))){const a={instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"};e===null?e=[a]:e.
push(a),t++}if(r.failOn!==void 0){let n=r.failOn;if(Array.isArray(n)){const a=n.length;for(let f=0;f<a;f++)ce(n[f],{instancePath:s+"/failOn/"+f,parentData:n,parentDataProperty:f,
rootData:i})||(e=e===null?ce.errors:e.concat(ce.errors),t=e.length)}else{const a={instancePath:s+"/failOn",schemaPath:"#/properties/failOn/type",keyword:"type",
params:{type:"array"},message:"must be array"};e===null?e=[a]:e.push(a),t++}}if(r.severity!==void 0){let n=r.severity;if(n&&typeof n=="object"&&!Array.isArray(n)){
for(const a in n)if(!(a==="config"||a==="runtime"||a==="image"||a==="orphan"||a==="foreign"||a==="blocked"||a==="unreachable"||x.test(a))){const f={instancePath:s+
"/severity",schemaPath:"#/properties/severity/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have addition\
al properties"};e===null?e=[f]:e.push(f),t++}n.config!==void 0&&(q(n.config,{instancePath:s+"/severity/config",parentData:n,parentDataProperty:"config",rootData:i})||
(e=e===null?q.errors:e.concat(q.errors),t=e.length)),n.runtime!==void 0&&(q(n.runtime,{instancePath:s+"/severity/runtime",parentData:n,parentDataProperty:"runti\
me",rootData:i})||(e=e===null?q.errors:e.concat(q.errors),t=e.length)),n.image!==void 0&&(q(n.image,{instancePath:s+"/severity/image",parentData:n,parentDataProperty:"\
image",rootData:i})||(e=e===null?q.errors:e.concat(q.errors),t=e.length)),n.orphan!==void 0&&(q(n.orphan,{instancePath:s+"/severity/orphan",parentData:n,parentDataProperty:"\
orphan",rootData:i})||(e=e===null?q.errors:e.concat(q.errors),t=e.length)),n.foreign!==void 0&&(q(n.foreign,{instancePath:s+"/severity/foreign",parentData:n,parentDataProperty:"\
foreign",rootData:i})||(e=e===null?q.errors:e.concat(q.errors),t=e.length)),n.blocked!==void 0&&(q(n.blocked,{instancePath:s+"/severity/blocked",parentData:n,parentDataProperty:"\
blocked",rootData:i})||(e=e===null?q.errors:e.concat(q.errors),t=e.length)),n.unreachable!==void 0&&(q(n.unreachable,{instancePath:s+"/severity/unreachable",parentData:n,
parentDataProperty:"unreachable",rootData:i})||(e=e===null?q.errors:e.concat(q.errors),t=e.length))}else{const a={instancePath:s+"/severity",schemaPath:"#/prope\
rties/severity/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),t++}}if(r.ignore!==void 0){let n=r.ignore;if(Array.
isArray(n)){const a=n.length;for(let f=0;f<a;f++)Me(n[f],{instancePath:s+"/ignore/"+f,parentData:n,parentDataProperty:f,rootData:i})||(e=e===null?Me.errors:e.concat(
Me.errors),t=e.length)}else{const a={instancePath:s+"/ignore",schemaPath:"#/properties/ignore/type",keyword:"type",params:{type:"array"},message:"must be array"};
e===null?e=[a]:e.push(a),t++}}}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.
push(n),t++}return Le.errors=e,t===0}function Ve(r,{instancePath:s="",parentData:g,parentDataProperty:u,rootData:i=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&
!Array.isArray(r)){if(r.apiVersion===void 0){const o={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"apiVersion"},message:"m\
ust have required property 'apiVersion'"};e===null?e=[o]:e.push(o),t++}if(r.kind===void 0){const o={instancePath:s,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"kind"},message:"must have required property 'kind'"};e===null?e=[o]:e.push(o),t++}if(r.metadata===void 0){const o={instancePath:s,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:"metadata"},message:"must have required property 'metadata'"};e===null?e=[o]:e.push(o),t++}for(const o in r)
if(!(Z.call(nr.properties,o)||x.test(o))){const p={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},
message:"must NOT have additional properties"};e===null?e=[p]:e.push(p),t++}if(r.apiVersion!==void 0&&r.apiVersion!=="rosctr.dev/v1"){const o={instancePath:s+"/\
apiVersion",schemaPath:"#/properties/apiVersion/const",keyword:"const",params:{allowedValue:"rosctr.dev/v1"},message:"must be equal to constant"};e===null?e=[o]:
e.push(o),t++}if(r.kind!==void 0&&r.kind!=="Stack"){const o={instancePath:s+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"S\
tack"},message:"must be equal to constant"};e===null?e=[o]:e.push(o),t++}if(r.metadata!==void 0){let o=r.metadata;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.
name===void 0){const p={instancePath:s+"/metadata",schemaPath:"#/properties/metadata/required",keyword:"required",params:{missingProperty:"name"},message:"must \
have required property 'name'"};e===null?e=[p]:e.push(p),t++}for(const p in o)if(!(p==="name"||p==="previously"||x.test(p))){const h={instancePath:s+"/metadata",
schemaPath:"#/properties/metadata/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional propertie\
s"};e===null?e=[h]:e.push(h),t++}if(o.name!==void 0&&(B(o.name,{instancePath:s+"/metadata/name",parentData:o,parentDataProperty:"name",rootData:i})||(e=e===null?
B.errors:e.concat(B.errors),t=e.length)),o.previously!==void 0){let p=o.previously;if(Array.isArray(p)){if(p.length<1){const k={instancePath:s+"/metadata/previo\
usly",schemaPath:"#/properties/metadata/properties/previously/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?
e=[k]:e.push(k),t++}const h=p.length;for(let k=0;k<h;k++)B(p[k],{instancePath:s+"/metadata/previously/"+k,parentData:p,parentDataProperty:k,rootData:i})||(e=e===
null?B.errors:e.concat(B.errors),t=e.length)}else{const h={instancePath:s+"/metadata/previously",schemaPath:"#/properties/metadata/properties/previously/type",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[h]:e.push(h),t++}}}else{const p={instancePath:s+"/metadata",schemaPath:"#/properties/metadata/t\
ype",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[p]:e.push(p),t++}}if(r.targets!==void 0&&(ue(r.targets,{instancePath:s+"/target\
s",parentData:r,parentDataProperty:"targets",rootData:i})||(e=e===null?ue.errors:e.concat(ue.errors),t=e.length)),r.routers!==void 0){let o=r.routers;if(o&&typeof o==
"object"&&!Array.isArray(o)){for(const p in o){const h=t;$(p,{instancePath:s+"/routers",parentData:o,parentDataProperty:"routers",rootData:i})||(e=e===null?$.errors:
e.concat($.errors),t=e.length);var n=h===t;if(!n){const k={instancePath:s+"/routers",schemaPath:"#/properties/routers/propertyNames",keyword:"propertyNames",params:{
propertyName:p},message:"property name must be valid"};e===null?e=[k]:e.push(k),t++}}for(const p in o)ge(o[p],{instancePath:s+"/routers/"+p.replace(/~/g,"~0").replace(
/\//g,"~1"),parentData:o,parentDataProperty:p,rootData:i})||(e=e===null?ge.errors:e.concat(ge.errors),t=e.length)}else{const p={instancePath:s+"/routers",schemaPath:"\
#/properties/routers/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[p]:e.push(p),t++}}if(r.storage!==void 0&&(M(r.storage,{instancePath:s+
"/storage",parentData:r,parentDataProperty:"storage",rootData:i})||(e=e===null?M.errors:e.concat(M.errors),t=e.length)),r.vars!==void 0&&(G(r.vars,{instancePath:s+
"/vars",parentData:r,parentDataProperty:"vars",rootData:i})||(e=e===null?G.errors:e.concat(G.errors),t=e.length)),r.networks!==void 0){let o=r.networks;if(o&&typeof o==
"object"&&!Array.isArray(o)){for(const p in o){const h=t;$(p,{instancePath:s+"/networks",parentData:o,parentDataProperty:"networks",rootData:i})||(e=e===null?$.
errors:e.concat($.errors),t=e.length);var a=h===t;if(!a){const k={instancePath:s+"/networks",schemaPath:"#/properties/networks/propertyNames",keyword:"propertyN\
ames",params:{propertyName:p},message:"property name must be valid"};e===null?e=[k]:e.push(k),t++}}for(const p in o)Pe(o[p],{instancePath:s+"/networks/"+p.replace(
/~/g,"~0").replace(/\//g,"~1"),parentData:o,parentDataProperty:p,rootData:i})||(e=e===null?Pe.errors:e.concat(Pe.errors),t=e.length)}else{const p={instancePath:s+
"/networks",schemaPath:"#/properties/networks/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[p]:e.push(p),t++}}if(r.veths!==void 0){
let o=r.veths;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const p in o){const h=t;$(p,{instancePath:s+"/veths",parentData:o,parentDataProperty:"veths",rootData:i})||
(e=e===null?$.errors:e.concat($.errors),t=e.length);var f=h===t;if(!f){const k={instancePath:s+"/veths",schemaPath:"#/properties/veths/propertyNames",keyword:"p\
ropertyNames",params:{propertyName:p},message:"property name must be valid"};e===null?e=[k]:e.push(k),t++}}for(const p in o)re(o[p],{instancePath:s+"/veths/"+p.
replace(/~/g,"~0").replace(/\//g,"~1"),parentData:o,parentDataProperty:p,rootData:i})||(e=e===null?re.errors:e.concat(re.errors),t=e.length)}else{const p={instancePath:s+
"/veths",schemaPath:"#/properties/veths/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[p]:e.push(p),t++}}if(r.envs!==void 0){
let o=r.envs;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const p in o){const h=t;$(p,{instancePath:s+"/envs",parentData:o,parentDataProperty:"envs",rootData:i})||
(e=e===null?$.errors:e.concat($.errors),t=e.length);var P=h===t;if(!P){const k={instancePath:s+"/envs",schemaPath:"#/properties/envs/propertyNames",keyword:"pro\
pertyNames",params:{propertyName:p},message:"property name must be valid"};e===null?e=[k]:e.push(k),t++}}for(const p in o)be(o[p],{instancePath:s+"/envs/"+p.replace(
/~/g,"~0").replace(/\//g,"~1"),parentData:o,parentDataProperty:p,rootData:i})||(e=e===null?be.errors:e.concat(be.errors),t=e.length)}else{const p={instancePath:s+
"/envs",schemaPath:"#/properties/envs/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[p]:e.push(p),t++}}if(r.mounts!==void 0){
let o=r.mounts;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const p in o){const h=t;$(p,{instancePath:s+"/mounts",parentData:o,parentDataProperty:"mounts",rootData:i})||
(e=e===null?$.errors:e.concat($.errors),t=e.length);var D=h===t;if(!D){const k={instancePath:s+"/mounts",schemaPath:"#/properties/mounts/propertyNames",keyword:"\
propertyNames",params:{propertyName:p},message:"property name must be valid"};e===null?e=[k]:e.push(k),t++}}for(const p in o)ie(o[p],{instancePath:s+"/mounts/"+
p.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:o,parentDataProperty:p,rootData:i})||(e=e===null?ie.errors:e.concat(ie.errors),t=e.length)}else{const p={instancePath:s+
"/mounts",schemaPath:"#/properties/mounts/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[p]:e.push(p),t++}}if(r.containers!==
void 0){let o=r.containers;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const p in o){const h=t;$(p,{instancePath:s+"/containers",parentData:o,parentDataProperty:"\
containers",rootData:i})||(e=e===null?$.errors:e.concat($.errors),t=e.length);var v=h===t;if(!v){const k={instancePath:s+"/containers",schemaPath:"#/properties/\
containers/propertyNames",keyword:"propertyNames",params:{propertyName:p},message:"property name must be valid"};e===null?e=[k]:e.push(k),t++}}for(const p in o)
_e(o[p],{instancePath:s+"/containers/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:o,parentDataProperty:p,rootData:i})||(e=e===null?_e.errors:e.concat(_e.
errors),t=e.length)}else{const p={instancePath:s+"/containers",schemaPath:"#/properties/containers/type",keyword:"type",params:{type:"object"},message:"must be \
object"};e===null?e=[p]:e.push(p),t++}}if(r.files!==void 0){let o=r.files;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const p in o){const h=t;$(p,{instancePath:s+
"/files",parentData:o,parentDataProperty:"files",rootData:i})||(e=e===null?$.errors:e.concat($.errors),t=e.length);var m=h===t;if(!m){const k={instancePath:s+"/\
files",schemaPath:"#/properties/files/propertyNames",keyword:"propertyNames",params:{propertyName:p},message:"property name must be valid"};e===null?e=[k]:e.push(
k),t++}}for(const p in o)Ee(o[p],{instancePath:s+"/files/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:o,parentDataProperty:p,rootData:i})||(e=e===null?
Ee.errors:e.concat(Ee.errors),t=e.length)}else{const p={instancePath:s+"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[p]:e.push(p),t++}}if(r.directories!==void 0){let o=r.directories;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const p in o){const h=t;
$(p,{instancePath:s+"/directories",parentData:o,parentDataProperty:"directories",rootData:i})||(e=e===null?$.errors:e.concat($.errors),t=e.length);var b=h===t;if(!b){
const k={instancePath:s+"/directories",schemaPath:"#/properties/directories/propertyNames",keyword:"propertyNames",params:{propertyName:p},message:"property nam\
e must be valid"};e===null?e=[k]:e.push(k),t++}}for(const p in o)Te(o[p],{instancePath:s+"/directories/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:o,parentDataProperty:p,
rootData:i})||(e=e===null?Te.errors:e.concat(Te.errors),t=e.length)}else{const p={instancePath:s+"/directories",schemaPath:"#/properties/directories/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[p]:e.push(p),t++}}if(r.dns!==void 0){let o=r.dns;if(o&&typeof o=="object"&&!Array.isArray(o)){
for(const p in o){const h=t;qe(p,{instancePath:s+"/dns",parentData:o,parentDataProperty:"dns",rootData:i})||(e=e===null?qe.errors:e.concat(qe.errors),t=e.length);
var w=h===t;if(!w){const k={instancePath:s+"/dns",schemaPath:"#/properties/dns/propertyNames",keyword:"propertyNames",params:{propertyName:p},message:"property \
name must be valid"};e===null?e=[k]:e.push(k),t++}}for(const p in o)Se(o[p],{instancePath:s+"/dns/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:o,parentDataProperty:p,
rootData:i})||(e=e===null?Se.errors:e.concat(Se.errors),t=e.length)}else{const p={instancePath:s+"/dns",schemaPath:"#/properties/dns/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[p]:e.push(p),t++}}if(r.config!==void 0&&(Re(r.config,{instancePath:s+"/config",parentData:r,parentDataProperty:"\
config",rootData:i})||(e=e===null?Re.errors:e.concat(Re.errors),t=e.length)),r.rows!==void 0){let o=r.rows;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const p in o){
const h=t;$(p,{instancePath:s+"/rows",parentData:o,parentDataProperty:"rows",rootData:i})||(e=e===null?$.errors:e.concat($.errors),t=e.length);var l=h===t;if(!l){
const k={instancePath:s+"/rows",schemaPath:"#/properties/rows/propertyNames",keyword:"propertyNames",params:{propertyName:p},message:"property name must be vali\
d"};e===null?e=[k]:e.push(k),t++}}for(const p in o)Fe(o[p],{instancePath:s+"/rows/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:o,parentDataProperty:p,rootData:i})||
(e=e===null?Fe.errors:e.concat(Fe.errors),t=e.length)}else{const p={instancePath:s+"/rows",schemaPath:"#/properties/rows/type",keyword:"type",params:{type:"obje\
ct"},message:"must be object"};e===null?e=[p]:e.push(p),t++}}r.drift!==void 0&&(Le(r.drift,{instancePath:s+"/drift",parentData:r,parentDataProperty:"drift",rootData:i})||
(e=e===null?Le.errors:e.concat(Le.errors),t=e.length))}else{const o={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be o\
bject"};e===null?e=[o]:e.push(o),t++}return Ve.errors=e,t===0}function He(r,{instancePath:s="",parentData:g,parentDataProperty:u,rootData:i=r}={}){let e=null,t=0;
if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.apiVersion===void 0){const a={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
apiVersion"},message:"must have required property 'apiVersion'"};e===null?e=[a]:e.push(a),t++}if(r.kind===void 0){const a={instancePath:s,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"kind"},message:"must have required property 'kind'"};e===null?e=[a]:e.push(a),t++}const n=r.kind;if(typeof n=="strin\
g")if(n==="Stack")Ve(r,{instancePath:s,parentData:g,parentDataProperty:u,rootData:i})||(e=e===null?Ve.errors:e.concat(Ve.errors),t=e.length);else{const a={instancePath:s,
schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"kind",tagValue:n},message:'value of tag "kind" must be in oneOf'};e===null?e=[
a]:e.push(a),t++}else{const a={instancePath:s,schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:n},message:'tag "kind\
" must be string'};e===null?e=[a]:e.push(a),t++}}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[n]:e.push(n),t++}return He.errors=e,t===0}export{sr as default,tr as validate};
