// Generated from contracts/src/Claims.sol by `npm run gen`. Do not edit.

/** ABI of Claims. */
export const claimsAbi = [
 {
  "inputs": [
   {
    "components": [
     {
      "internalType": "address",
      "name": "vault",
      "type": "address"
     },
     {
      "internalType": "address",
      "name": "disputes",
      "type": "address"
     },
     {
      "internalType": "uint256",
      "name": "bondWei",
      "type": "uint256"
     },
     {
      "internalType": "address",
      "name": "sequencer",
      "type": "address"
     },
     {
      "internalType": "address",
      "name": "headerSigner",
      "type": "address"
     },
     {
      "internalType": "uint64",
      "name": "windowSeconds",
      "type": "uint64"
     },
     {
      "internalType": "uint64",
      "name": "inboxDelaySeconds",
      "type": "uint64"
     },
     {
      "internalType": "uint64",
      "name": "silenceSeconds",
      "type": "uint64"
     },
     {
      "internalType": "uint64",
      "name": "graceSeconds",
      "type": "uint64"
     },
     {
      "internalType": "uint64",
      "name": "inputsMaxAgeSeconds",
      "type": "uint64"
     },
     {
      "internalType": "uint64",
      "name": "daRetentionSeconds",
      "type": "uint64"
     },
     {
      "internalType": "bytes32",
      "name": "schemaHash",
      "type": "bytes32"
     }
    ],
    "internalType": "struct Parameters",
    "name": "p",
    "type": "tuple"
   },
   {
    "internalType": "bytes",
    "name": "config",
    "type": "bytes"
   },
   {
    "internalType": "bytes32",
    "name": "stateRoot",
    "type": "bytes32"
   }
  ],
  "stateMutability": "nonpayable",
  "type": "constructor"
 },
 {
  "inputs": [
   {
    "internalType": "address",
    "name": "proposer",
    "type": "address"
   }
  ],
  "name": "AlreadyBonded",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "claimId",
    "type": "bytes32"
   }
  ],
  "name": "AlreadyConfirmed",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "versionedHash",
    "type": "bytes32"
   },
   {
    "internalType": "uint256",
    "name": "element",
    "type": "uint256"
   }
  ],
  "name": "BadOpening",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint256",
    "name": "commitmentBytes",
    "type": "uint256"
   },
   {
    "internalType": "uint256",
    "name": "proofBytes",
    "type": "uint256"
   }
  ],
  "name": "BadOpeningLength",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint32",
    "name": "untilIndex",
    "type": "uint32"
   }
  ],
  "name": "BondInUse",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "address",
    "name": "to",
    "type": "address"
   }
  ],
  "name": "BondNotPaid",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint32",
    "name": "lastIndex",
    "type": "uint32"
   }
  ],
  "name": "BrokenChain",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "claimId",
    "type": "bytes32"
   }
  ],
  "name": "ClaimExists",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "claimId",
    "type": "bytes32"
   },
   {
    "internalType": "bytes32",
    "name": "rival",
    "type": "bytes32"
   }
  ],
  "name": "ClaimIsContested",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "claimId",
    "type": "bytes32"
   }
  ],
  "name": "ClaimIsKilled",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint48",
    "name": "tFirst",
    "type": "uint48"
   },
   {
    "internalType": "uint48",
    "name": "clock",
    "type": "uint48"
   }
  ],
  "name": "ClockBeforeFirst",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint48",
    "name": "tFirst",
    "type": "uint48"
   },
   {
    "internalType": "uint256",
    "name": "earliest",
    "type": "uint256"
   }
  ],
  "name": "ClockWouldBeLifted",
  "type": "error"
 },
 {
  "inputs": [],
  "name": "ConfirmingIsOver",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "address",
    "name": "disputes",
    "type": "address"
   }
  ],
  "name": "DisputesMismatch",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint48",
    "name": "index",
    "type": "uint48"
   }
  ],
  "name": "DueEntryLeft",
  "type": "error"
 },
 {
  "inputs": [],
  "name": "EmptyTrace",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint48",
    "name": "from",
    "type": "uint48"
   },
   {
    "internalType": "uint48",
    "name": "to",
    "type": "uint48"
   },
   {
    "internalType": "uint48",
    "name": "length",
    "type": "uint48"
   }
  ],
  "name": "InboxOutOfRange",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint48",
    "name": "stored",
    "type": "uint48"
   },
   {
    "internalType": "uint48",
    "name": "given",
    "type": "uint48"
   }
  ],
  "name": "InclusionTimeMoved",
  "type": "error"
 },
 {
  "inputs": [],
  "name": "InvalidGenesis",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint8",
    "name": "asset",
    "type": "uint8"
   }
  ],
  "name": "NotBacked",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "address",
    "name": "proposer",
    "type": "address"
   }
  ],
  "name": "NotBonded",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint256",
    "name": "index",
    "type": "uint256"
   }
  ],
  "name": "NotConfirmed",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "address",
    "name": "sender",
    "type": "address"
   }
  ],
  "name": "NotDisputes",
  "type": "error"
 },
 {
  "inputs": [],
  "name": "NotEnoughGas",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "a",
    "type": "bytes32"
   },
   {
    "internalType": "bytes32",
    "name": "b",
    "type": "bytes32"
   }
  ],
  "name": "NotRivals",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "address",
    "name": "sender",
    "type": "address"
   }
  ],
  "name": "NotSequencer",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "address",
    "name": "sender",
    "type": "address"
   }
  ],
  "name": "NotVault",
  "type": "error"
 },
 {
  "inputs": [],
  "name": "NothingStuck",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint32",
    "name": "expected",
    "type": "uint32"
   },
   {
    "internalType": "uint32",
    "name": "given",
    "type": "uint32"
   }
  ],
  "name": "OutOfOrder",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "expected",
    "type": "bytes32"
   },
   {
    "internalType": "bytes32",
    "name": "given",
    "type": "bytes32"
   }
  ],
  "name": "SchemaMismatch",
  "type": "error"
 },
 {
  "inputs": [],
  "name": "SubmissionsStopped",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint48",
    "name": "previousLast",
    "type": "uint48"
   },
   {
    "internalType": "uint48",
    "name": "tFirst",
    "type": "uint48"
   },
   {
    "internalType": "uint48",
    "name": "tLast",
    "type": "uint48"
   },
   {
    "internalType": "uint256",
    "name": "latest",
    "type": "uint256"
   }
  ],
  "name": "TimesOutOfOrder",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint256",
    "name": "groups",
    "type": "uint256"
   },
   {
    "internalType": "uint256",
    "name": "entries",
    "type": "uint256"
   }
  ],
  "name": "TooManyItems",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "claimId",
    "type": "bytes32"
   },
   {
    "internalType": "uint256",
    "name": "confirmableAt",
    "type": "uint256"
   }
  ],
  "name": "TooYoung",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint8",
    "name": "asset",
    "type": "uint8"
   }
  ],
  "name": "TotalsOutOfOrder",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "claimId",
    "type": "bytes32"
   }
  ],
  "name": "UnknownClaim",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "inputsId",
    "type": "bytes32"
   }
  ],
  "name": "UnknownInputs",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "address",
    "name": "vault",
    "type": "address"
   }
  ],
  "name": "VaultMismatch",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint64",
    "name": "windowSeconds",
    "type": "uint64"
   },
   {
    "internalType": "uint64",
    "name": "daRetentionSeconds",
    "type": "uint64"
   }
  ],
  "name": "WindowTooLong",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint256",
    "name": "expected",
    "type": "uint256"
   },
   {
    "internalType": "uint256",
    "name": "given",
    "type": "uint256"
   }
  ],
  "name": "WrongBackingCount",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint256",
    "name": "index",
    "type": "uint256"
   },
   {
    "internalType": "bytes32",
    "name": "expected",
    "type": "bytes32"
   },
   {
    "internalType": "bytes32",
    "name": "given",
    "type": "bytes32"
   }
  ],
  "name": "WrongBlob",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint256",
    "name": "expected",
    "type": "uint256"
   }
  ],
  "name": "WrongBlobCount",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint256",
    "name": "expected",
    "type": "uint256"
   },
   {
    "internalType": "uint256",
    "name": "given",
    "type": "uint256"
   }
  ],
  "name": "WrongBond",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint48",
    "name": "originNumber",
    "type": "uint48"
   },
   {
    "internalType": "bytes32",
    "name": "expected",
    "type": "bytes32"
   },
   {
    "internalType": "bytes32",
    "name": "given",
    "type": "bytes32"
   }
  ],
  "name": "WrongFork",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint48",
    "name": "expected",
    "type": "uint48"
   },
   {
    "internalType": "uint48",
    "name": "given",
    "type": "uint48"
   }
  ],
  "name": "WrongInboxCursor",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint48",
    "name": "from",
    "type": "uint48"
   },
   {
    "internalType": "bytes32",
    "name": "expected",
    "type": "bytes32"
   },
   {
    "internalType": "bytes32",
    "name": "given",
    "type": "bytes32"
   }
  ],
  "name": "WrongInboxHash",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "expected",
    "type": "bytes32"
   },
   {
    "internalType": "bytes32",
    "name": "given",
    "type": "bytes32"
   }
  ],
  "name": "WrongParent",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "expected",
    "type": "bytes32"
   },
   {
    "internalType": "bytes32",
    "name": "given",
    "type": "bytes32"
   }
  ],
  "name": "WrongPrevious",
  "type": "error"
 },
 {
  "inputs": [],
  "name": "ZeroStateRoot",
  "type": "error"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "address",
    "name": "proposer",
    "type": "address"
   },
   {
    "indexed": false,
    "internalType": "uint256",
    "name": "amount",
    "type": "uint256"
   }
  ],
  "name": "BondDeposited",
  "type": "event"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "address",
    "name": "proposer",
    "type": "address"
   },
   {
    "indexed": false,
    "internalType": "uint256",
    "name": "reward",
    "type": "uint256"
   },
   {
    "indexed": false,
    "internalType": "uint256",
    "name": "burnt",
    "type": "uint256"
   }
  ],
  "name": "BondSlashed",
  "type": "event"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "address",
    "name": "proposer",
    "type": "address"
   },
   {
    "indexed": false,
    "internalType": "uint256",
    "name": "amount",
    "type": "uint256"
   }
  ],
  "name": "BondWithdrawn",
  "type": "event"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "claimId",
    "type": "bytes32"
   },
   {
    "indexed": true,
    "internalType": "uint32",
    "name": "index",
    "type": "uint32"
   },
   {
    "indexed": false,
    "internalType": "bytes32",
    "name": "outcomeHash",
    "type": "bytes32"
   }
  ],
  "name": "ClaimConfirmed",
  "type": "event"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "claimId",
    "type": "bytes32"
   },
   {
    "indexed": true,
    "internalType": "uint32",
    "name": "index",
    "type": "uint32"
   },
   {
    "indexed": false,
    "internalType": "uint256",
    "name": "reward",
    "type": "uint256"
   }
  ],
  "name": "ClaimKilled",
  "type": "event"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "claimId",
    "type": "bytes32"
   },
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "inputsId",
    "type": "bytes32"
   },
   {
    "indexed": true,
    "internalType": "uint32",
    "name": "index",
    "type": "uint32"
   },
   {
    "indexed": false,
    "internalType": "address",
    "name": "proposer",
    "type": "address"
   },
   {
    "indexed": false,
    "internalType": "bytes32",
    "name": "parentOutcomeHash",
    "type": "bytes32"
   },
   {
    "indexed": false,
    "internalType": "bytes32",
    "name": "outcomeHash",
    "type": "bytes32"
   },
   {
    "components": [
     {
      "internalType": "bytes32",
      "name": "stateRoot",
      "type": "bytes32"
     },
     {
      "internalType": "bytes32",
      "name": "withdrawalsRoot",
      "type": "bytes32"
     },
     {
      "internalType": "uint16",
      "name": "withdrawalCount",
      "type": "uint16"
     },
     {
      "internalType": "uint48",
      "name": "inboxNext",
      "type": "uint48"
     },
     {
      "internalType": "uint48",
      "name": "clock",
      "type": "uint48"
     },
     {
      "components": [
       {
        "internalType": "uint8",
        "name": "asset",
        "type": "uint8"
       },
       {
        "internalType": "uint96",
        "name": "depositsConsumed",
        "type": "uint96"
       },
       {
        "internalType": "uint96",
        "name": "withdrawalsEmitted",
        "type": "uint96"
       }
      ],
      "internalType": "struct OutcomeTotal[]",
      "name": "totals",
      "type": "tuple[]"
     }
    ],
    "indexed": false,
    "internalType": "struct Outcome",
    "name": "outcome",
    "type": "tuple"
   },
   {
    "indexed": false,
    "internalType": "uint16",
    "name": "traceStart",
    "type": "uint16"
   },
   {
    "indexed": false,
    "internalType": "uint16",
    "name": "traceCount",
    "type": "uint16"
   },
   {
    "indexed": false,
    "internalType": "bytes32[]",
    "name": "traceVersionedHashes",
    "type": "bytes32[]"
   },
   {
    "indexed": false,
    "internalType": "bytes32",
    "name": "nettedRoot",
    "type": "bytes32"
   }
  ],
  "name": "ClaimProposed",
  "type": "event"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "a",
    "type": "bytes32"
   },
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "b",
    "type": "bytes32"
   }
  ],
  "name": "ClaimsContested",
  "type": "event"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": false,
    "internalType": "bytes",
    "name": "config",
    "type": "bytes"
   },
   {
    "indexed": false,
    "internalType": "bytes32",
    "name": "stateRoot",
    "type": "bytes32"
   },
   {
    "indexed": false,
    "internalType": "bytes32",
    "name": "outcomeHash",
    "type": "bytes32"
   },
   {
    "indexed": false,
    "internalType": "bytes32",
    "name": "schemaHash",
    "type": "bytes32"
   }
  ],
  "name": "Genesis",
  "type": "event"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "uint32",
    "name": "index",
    "type": "uint32"
   },
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "inputsId",
    "type": "bytes32"
   },
   {
    "components": [
     {
      "internalType": "bytes32",
      "name": "prevInputsId",
      "type": "bytes32"
     },
     {
      "internalType": "bytes32[]",
      "name": "versionedHashes",
      "type": "bytes32[]"
     },
     {
      "internalType": "uint16",
      "name": "groups",
      "type": "uint16"
     },
     {
      "internalType": "uint48",
      "name": "tFirst",
      "type": "uint48"
     },
     {
      "internalType": "uint48",
      "name": "tLast",
      "type": "uint48"
     },
     {
      "internalType": "uint48",
      "name": "inboxTo",
      "type": "uint48"
     },
     {
      "internalType": "bytes32",
      "name": "inboxHash",
      "type": "bytes32"
     },
     {
      "internalType": "uint48",
      "name": "originNumber",
      "type": "uint48"
     },
     {
      "internalType": "bytes32",
      "name": "originHash",
      "type": "bytes32"
     }
    ],
    "indexed": false,
    "internalType": "struct Inputs",
    "name": "inputs",
    "type": "tuple"
   },
   {
    "indexed": false,
    "internalType": "uint48",
    "name": "firstOpSeq",
    "type": "uint48"
   },
   {
    "indexed": false,
    "internalType": "uint48",
    "name": "inboxFrom",
    "type": "uint48"
   },
   {
    "indexed": false,
    "internalType": "uint48",
    "name": "inclusionTimeMs",
    "type": "uint48"
   },
   {
    "indexed": false,
    "internalType": "uint16",
    "name": "stepperVersion",
    "type": "uint16"
   }
  ],
  "name": "InputsPosted",
  "type": "event"
 },
 {
  "inputs": [
   {
    "internalType": "address",
    "name": "proposer",
    "type": "address"
   }
  ],
  "name": "bondOf",
  "outputs": [
   {
    "internalType": "bool",
    "name": "active",
    "type": "bool"
   },
   {
    "internalType": "uint32",
    "name": "lastIndex",
    "type": "uint32"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [],
  "name": "bondWei",
  "outputs": [
   {
    "internalType": "uint256",
    "name": "",
    "type": "uint256"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "claimId",
    "type": "bytes32"
   }
  ],
  "name": "claim",
  "outputs": [
   {
    "components": [
     {
      "internalType": "address",
      "name": "proposer",
      "type": "address"
     },
     {
      "internalType": "uint40",
      "name": "time",
      "type": "uint40"
     },
     {
      "internalType": "uint32",
      "name": "index",
      "type": "uint32"
     },
     {
      "internalType": "uint16",
      "name": "traceCount",
      "type": "uint16"
     },
     {
      "internalType": "bool",
      "name": "withInputs",
      "type": "bool"
     },
     {
      "internalType": "bool",
      "name": "killed",
      "type": "bool"
     },
     {
      "internalType": "bool",
      "name": "contested",
      "type": "bool"
     },
     {
      "internalType": "bytes32",
      "name": "parentOutcomeHash",
      "type": "bytes32"
     },
     {
      "internalType": "bytes32",
      "name": "outcomeHash",
      "type": "bytes32"
     },
     {
      "internalType": "bytes32",
      "name": "withdrawalsRoot",
      "type": "bytes32"
     }
    ],
    "internalType": "struct ClaimRecord",
    "name": "",
    "type": "tuple"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32[]",
    "name": "claimIds",
    "type": "bytes32[]"
   }
  ],
  "name": "confirm",
  "outputs": [],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "uint256",
    "name": "index",
    "type": "uint256"
   }
  ],
  "name": "confirmedClaim",
  "outputs": [
   {
    "internalType": "bytes32",
    "name": "claimId",
    "type": "bytes32"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [],
  "name": "confirmedCount",
  "outputs": [
   {
    "internalType": "uint32",
    "name": "",
    "type": "uint32"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "uint256",
    "name": "index",
    "type": "uint256"
   }
  ],
  "name": "confirmedOutcomeHash",
  "outputs": [
   {
    "internalType": "bytes32",
    "name": "",
    "type": "bytes32"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "uint256",
    "name": "index",
    "type": "uint256"
   }
  ],
  "name": "confirmedWithdrawalsRoot",
  "outputs": [
   {
    "internalType": "bytes32",
    "name": "",
    "type": "bytes32"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "a",
    "type": "bytes32"
   },
   {
    "internalType": "bytes32",
    "name": "b",
    "type": "bytes32"
   }
  ],
  "name": "contest",
  "outputs": [],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [],
  "name": "cursors",
  "outputs": [
   {
    "internalType": "bytes32",
    "name": "lastInputsId",
    "type": "bytes32"
   },
   {
    "internalType": "uint32",
    "name": "nextIndex",
    "type": "uint32"
   },
   {
    "internalType": "uint48",
    "name": "nextOpSeq",
    "type": "uint48"
   },
   {
    "internalType": "uint48",
    "name": "nextInbox",
    "type": "uint48"
   },
   {
    "internalType": "uint48",
    "name": "lastTLast",
    "type": "uint48"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [],
  "name": "deploymentBlock",
  "outputs": [
   {
    "internalType": "uint256",
    "name": "",
    "type": "uint256"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "address",
    "name": "proposer",
    "type": "address"
   }
  ],
  "name": "depositBond",
  "outputs": [],
  "stateMutability": "payable",
  "type": "function"
 },
 {
  "inputs": [],
  "name": "endConfirming",
  "outputs": [
   {
    "internalType": "bytes32",
    "name": "outcomeHash",
    "type": "bytes32"
   }
  ],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [
   {
    "components": [
     {
      "internalType": "bytes32",
      "name": "prevInputsId",
      "type": "bytes32"
     },
     {
      "internalType": "bytes32[]",
      "name": "versionedHashes",
      "type": "bytes32[]"
     },
     {
      "internalType": "uint16",
      "name": "groups",
      "type": "uint16"
     },
     {
      "internalType": "uint48",
      "name": "tFirst",
      "type": "uint48"
     },
     {
      "internalType": "uint48",
      "name": "tLast",
      "type": "uint48"
     },
     {
      "internalType": "uint48",
      "name": "inboxTo",
      "type": "uint48"
     },
     {
      "internalType": "bytes32",
      "name": "inboxHash",
      "type": "bytes32"
     },
     {
      "internalType": "uint48",
      "name": "originNumber",
      "type": "uint48"
     },
     {
      "internalType": "bytes32",
      "name": "originHash",
      "type": "bytes32"
     }
    ],
    "internalType": "struct Inputs",
    "name": "inputs",
    "type": "tuple"
   }
  ],
  "name": "inputsIdOf",
  "outputs": [
   {
    "internalType": "bytes32",
    "name": "",
    "type": "bytes32"
   }
  ],
  "stateMutability": "pure",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "inputsId",
    "type": "bytes32"
   }
  ],
  "name": "inputsRecord",
  "outputs": [
   {
    "components": [
     {
      "internalType": "uint32",
      "name": "index",
      "type": "uint32"
     },
     {
      "internalType": "uint48",
      "name": "firstOpSeq",
      "type": "uint48"
     },
     {
      "internalType": "uint48",
      "name": "inclusionTimeMs",
      "type": "uint48"
     },
     {
      "internalType": "uint16",
      "name": "stepperVersion",
      "type": "uint16"
     },
     {
      "internalType": "uint48",
      "name": "inboxFrom",
      "type": "uint48"
     },
     {
      "internalType": "uint48",
      "name": "tLast",
      "type": "uint48"
     }
    ],
    "internalType": "struct InputsRecord",
    "name": "",
    "type": "tuple"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "claimId",
    "type": "bytes32"
   }
  ],
  "name": "kill",
  "outputs": [
   {
    "internalType": "uint256",
    "name": "reward",
    "type": "uint256"
   }
  ],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [],
  "name": "maxLagMs",
  "outputs": [
   {
    "internalType": "uint48",
    "name": "",
    "type": "uint48"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [],
  "name": "parameters",
  "outputs": [
   {
    "components": [
     {
      "internalType": "address",
      "name": "vault",
      "type": "address"
     },
     {
      "internalType": "address",
      "name": "disputes",
      "type": "address"
     },
     {
      "internalType": "uint256",
      "name": "bondWei",
      "type": "uint256"
     },
     {
      "internalType": "address",
      "name": "sequencer",
      "type": "address"
     },
     {
      "internalType": "address",
      "name": "headerSigner",
      "type": "address"
     },
     {
      "internalType": "uint64",
      "name": "windowSeconds",
      "type": "uint64"
     },
     {
      "internalType": "uint64",
      "name": "inboxDelaySeconds",
      "type": "uint64"
     },
     {
      "internalType": "uint64",
      "name": "silenceSeconds",
      "type": "uint64"
     },
     {
      "internalType": "uint64",
      "name": "graceSeconds",
      "type": "uint64"
     },
     {
      "internalType": "uint64",
      "name": "inputsMaxAgeSeconds",
      "type": "uint64"
     },
     {
      "internalType": "uint64",
      "name": "daRetentionSeconds",
      "type": "uint64"
     },
     {
      "internalType": "bytes32",
      "name": "schemaHash",
      "type": "bytes32"
     }
    ],
    "internalType": "struct Parameters",
    "name": "",
    "type": "tuple"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [
   {
    "components": [
     {
      "internalType": "bytes32",
      "name": "prevInputsId",
      "type": "bytes32"
     },
     {
      "internalType": "bytes32[]",
      "name": "versionedHashes",
      "type": "bytes32[]"
     },
     {
      "internalType": "uint16",
      "name": "groups",
      "type": "uint16"
     },
     {
      "internalType": "uint48",
      "name": "tFirst",
      "type": "uint48"
     },
     {
      "internalType": "uint48",
      "name": "tLast",
      "type": "uint48"
     },
     {
      "internalType": "uint48",
      "name": "inboxTo",
      "type": "uint48"
     },
     {
      "internalType": "bytes32",
      "name": "inboxHash",
      "type": "bytes32"
     },
     {
      "internalType": "uint48",
      "name": "originNumber",
      "type": "uint48"
     },
     {
      "internalType": "bytes32",
      "name": "originHash",
      "type": "bytes32"
     }
    ],
    "internalType": "struct Inputs",
    "name": "inputs",
    "type": "tuple"
   }
  ],
  "name": "postInputs",
  "outputs": [
   {
    "internalType": "bytes32",
    "name": "inputsId",
    "type": "bytes32"
   }
  ],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [
   {
    "components": [
     {
      "internalType": "bytes32",
      "name": "prevInputsId",
      "type": "bytes32"
     },
     {
      "internalType": "bytes32[]",
      "name": "versionedHashes",
      "type": "bytes32[]"
     },
     {
      "internalType": "uint16",
      "name": "groups",
      "type": "uint16"
     },
     {
      "internalType": "uint48",
      "name": "tFirst",
      "type": "uint48"
     },
     {
      "internalType": "uint48",
      "name": "tLast",
      "type": "uint48"
     },
     {
      "internalType": "uint48",
      "name": "inboxTo",
      "type": "uint48"
     },
     {
      "internalType": "bytes32",
      "name": "inboxHash",
      "type": "bytes32"
     },
     {
      "internalType": "uint48",
      "name": "originNumber",
      "type": "uint48"
     },
     {
      "internalType": "bytes32",
      "name": "originHash",
      "type": "bytes32"
     }
    ],
    "internalType": "struct Inputs",
    "name": "inputs",
    "type": "tuple"
   },
   {
    "components": [
     {
      "internalType": "bytes32",
      "name": "parentOutcomeHash",
      "type": "bytes32"
     },
     {
      "components": [
       {
        "internalType": "bytes32",
        "name": "stateRoot",
        "type": "bytes32"
       },
       {
        "internalType": "bytes32",
        "name": "withdrawalsRoot",
        "type": "bytes32"
       },
       {
        "internalType": "uint16",
        "name": "withdrawalCount",
        "type": "uint16"
       },
       {
        "internalType": "uint48",
        "name": "inboxNext",
        "type": "uint48"
       },
       {
        "internalType": "uint48",
        "name": "clock",
        "type": "uint48"
       },
       {
        "components": [
         {
          "internalType": "uint8",
          "name": "asset",
          "type": "uint8"
         },
         {
          "internalType": "uint96",
          "name": "depositsConsumed",
          "type": "uint96"
         },
         {
          "internalType": "uint96",
          "name": "withdrawalsEmitted",
          "type": "uint96"
         }
        ],
        "internalType": "struct OutcomeTotal[]",
        "name": "totals",
        "type": "tuple[]"
       }
      ],
      "internalType": "struct Outcome",
      "name": "outcome",
      "type": "tuple"
     },
     {
      "internalType": "uint16",
      "name": "traceCount",
      "type": "uint16"
     },
     {
      "internalType": "bytes32",
      "name": "nettedRoot",
      "type": "bytes32"
     },
     {
      "internalType": "uint48[]",
      "name": "backing",
      "type": "uint48[]"
     },
     {
      "internalType": "bytes",
      "name": "commitment",
      "type": "bytes"
     },
     {
      "internalType": "bytes",
      "name": "proof",
      "type": "bytes"
     }
    ],
    "internalType": "struct Proposal",
    "name": "proposal",
    "type": "tuple"
   },
   {
    "internalType": "uint48",
    "name": "inclusionTimeMs",
    "type": "uint48"
   }
  ],
  "name": "propose",
  "outputs": [
   {
    "internalType": "bytes32",
    "name": "claimId",
    "type": "bytes32"
   }
  ],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [],
  "name": "shard",
  "outputs": [
   {
    "internalType": "uint32",
    "name": "",
    "type": "uint32"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "inputsId",
    "type": "bytes32"
   }
  ],
  "name": "stop",
  "outputs": [],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [
   {
    "components": [
     {
      "internalType": "bytes32",
      "name": "prevInputsId",
      "type": "bytes32"
     },
     {
      "internalType": "bytes32[]",
      "name": "versionedHashes",
      "type": "bytes32[]"
     },
     {
      "internalType": "uint16",
      "name": "groups",
      "type": "uint16"
     },
     {
      "internalType": "uint48",
      "name": "tFirst",
      "type": "uint48"
     },
     {
      "internalType": "uint48",
      "name": "tLast",
      "type": "uint48"
     },
     {
      "internalType": "uint48",
      "name": "inboxTo",
      "type": "uint48"
     },
     {
      "internalType": "bytes32",
      "name": "inboxHash",
      "type": "bytes32"
     },
     {
      "internalType": "uint48",
      "name": "originNumber",
      "type": "uint48"
     },
     {
      "internalType": "bytes32",
      "name": "originHash",
      "type": "bytes32"
     }
    ],
    "internalType": "struct Inputs",
    "name": "inputs",
    "type": "tuple"
   },
   {
    "components": [
     {
      "internalType": "bytes32",
      "name": "parentOutcomeHash",
      "type": "bytes32"
     },
     {
      "components": [
       {
        "internalType": "bytes32",
        "name": "stateRoot",
        "type": "bytes32"
       },
       {
        "internalType": "bytes32",
        "name": "withdrawalsRoot",
        "type": "bytes32"
       },
       {
        "internalType": "uint16",
        "name": "withdrawalCount",
        "type": "uint16"
       },
       {
        "internalType": "uint48",
        "name": "inboxNext",
        "type": "uint48"
       },
       {
        "internalType": "uint48",
        "name": "clock",
        "type": "uint48"
       },
       {
        "components": [
         {
          "internalType": "uint8",
          "name": "asset",
          "type": "uint8"
         },
         {
          "internalType": "uint96",
          "name": "depositsConsumed",
          "type": "uint96"
         },
         {
          "internalType": "uint96",
          "name": "withdrawalsEmitted",
          "type": "uint96"
         }
        ],
        "internalType": "struct OutcomeTotal[]",
        "name": "totals",
        "type": "tuple[]"
       }
      ],
      "internalType": "struct Outcome",
      "name": "outcome",
      "type": "tuple"
     },
     {
      "internalType": "uint16",
      "name": "traceCount",
      "type": "uint16"
     },
     {
      "internalType": "bytes32",
      "name": "nettedRoot",
      "type": "bytes32"
     },
     {
      "internalType": "uint48[]",
      "name": "backing",
      "type": "uint48[]"
     },
     {
      "internalType": "bytes",
      "name": "commitment",
      "type": "bytes"
     },
     {
      "internalType": "bytes",
      "name": "proof",
      "type": "bytes"
     }
    ],
    "internalType": "struct Proposal",
    "name": "proposal",
    "type": "tuple"
   }
  ],
  "name": "submit",
  "outputs": [
   {
    "internalType": "bytes32",
    "name": "inputsId",
    "type": "bytes32"
   },
   {
    "internalType": "bytes32",
    "name": "claimId",
    "type": "bytes32"
   }
  ],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [],
  "name": "vault",
  "outputs": [
   {
    "internalType": "address",
    "name": "",
    "type": "address"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [],
  "name": "withdrawBond",
  "outputs": [],
  "stateMutability": "nonpayable",
  "type": "function"
 }
] as const

/** Creation bytecode, without constructor arguments. */
export const claimsBytecode =
  '0x610240604052348015610010575f5ffd5b506040516162a83803806162a883398101604081905261002f916108ed565b82610039836103df565b610042846103f3565b604083810151608090815284516001600160a01b0390811660a090815260608088015190921660c0908152808801516001600160401b0390811660e0908152890151166101005265ffffffffffff87811661012052855191820186525f8083526020830181905295820186905286169281019290925264ffffffffff4290811693830193909352019190915260281b69ffffffffff000000000016605082901b6fffffffffffff000000000000000000001617600355505050306001600160a01b0316835f01516001600160a01b031663dcc59b6f6040518163ffffffff1660e01b8152600401602060405180830381865afa158015610144573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906101689190610a14565b6001600160a01b031614835f0151906101a557604051634746f62f60e11b81526001600160a01b0390911660048201526024015b60405180910390fd5b50306001600160a01b031683602001516001600160a01b031663dcc59b6f6040518163ffffffff1660e01b8152600401602060405180830381865afa1580156101f0573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906102149190610a14565b6001600160a01b03161483602001519061024d5760405163788c7a7360e01b81526001600160a01b03909116600482015260240161019c565b506101608301515f5160206162885f395f51905f529080821461028c57604051632ffdd68960e21b81526004810192909252602482015260440161019c565b506102989050826103ff565b6102b55760405163156b26df60e31b815260040160405180910390fd5b5f8190036102d657604051637eebc38360e01b815260040160405180910390fd5b5f8361014001516001600160401b03166202a3008560a001516001600160401b03166103029190610a48565b61030d906002610a5b565b11159050617a6946148061031e5750805b8460a00151856101400151909161035b57604051631762a47f60e21b81526001600160401b0392831660048201529116602482015260440161019c565b5050436101405261036b8361042f565b63ffffffff166101605260808401516001600160a01b039081166101805260a08501516001600160401b039081166101a05260208601519091166101c05261010085015181166101e05261012085015181166102005261014085015116610220526103d6838361043b565b50505050610b9c565b5f60b06103eb83610a72565b901c92915050565b5f60806103eb83610a72565b5f6026825110158015610429575060426026835161041d9190610a98565b6104279190610aab565b155b92915050565b5f60e06103eb83610a72565b5f808061044885856105aa565b90925090505f8184848180808660405190808252806020026020018201604052801561047e578160200160208202803683370190505b506040516020016104959796959493929190610aca565b6040516020818303038152906040528051906020012090506104bc8261069c60201b60201c565b5f818152600560205260408120906104d6908080806107ae565b8155600281018490555f805260076020527f6d5257204ebe7d88fd91ae87941cb2dd9d8062b64ae5a2bd2d28ec40b9fbf6df8290556004805463ffffffff191660011790556040517f8ad8a5dfb99a4fa6e9b7e2bbe91b44a7936e085b5f13a0d3a6b068f68c98ac789061055e908990899088905f5160206162885f395f51905f5290610b3b565b60405180910390a15f827f4ba75fa66abaea4562ae74c5ca3cad9619c1db5be42c85516d8ed3c0ef87592d8660405161059991815260200190565b60405180910390a350505050505050565b5f8080838180806105ba896103f3565b6040516002906020815f81855afa1580156105d7573d5f5f3e3d5ffd5b5050506040513d601f19601f820116820180604052508101906105fa9190610b85565b6040805160208101979097528601949094526060850192909252608084015265ffffffffffff1660a083015260c082015260e081018290526101000160408051601f198184030181528282528051602091820120908301829052600d60608401526c61737361792e67656e6573697360981b6080840152908201819052935060a001604051602081830303815290604052805190602001209150509250929050565b60028190555f6107356040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a0810191909152506003546040805160c08101825260e083901c815265ffffffffffff60b084901c81166020830152608084811c821693830193909352605084901c16606082015264ffffffffff602884901c811692820192909252911660a082015290565b6001815290506107aa818060a0015164ffffffffff166028826080015164ffffffffff16901b6050836060015165ffffffffffff16901b6080846040015165ffffffffffff16901b60b0856020015165ffffffffffff16901b60e0865f015163ffffffff16901b171717171760038190555050565b5050565b5f816107ba575f6107c0565b600160f81b5b6001600160a01b0386164260a01b1763ffffffff60c81b60c887901b161761ffff60e81b60e886901b1617179050949350505050565b634e487b7160e01b5f52604160045260245ffd5b60405161018081016001600160401b038111828210171561082d5761082d6107f6565b60405290565b80516001600160a01b0381168114610849575f5ffd5b919050565b80516001600160401b0381168114610849575f5ffd5b5f82601f830112610873575f5ffd5b81516001600160401b0381111561088c5761088c6107f6565b604051601f8201601f19908116603f011681016001600160401b03811182821017156108ba576108ba6107f6565b6040528181528382016020018510156108d1575f5ffd5b8160208501602083015e5f918101602001919091529392505050565b5f5f5f8385036101c0811215610901575f5ffd5b61018081121561090f575f5ffd5b5061091861080a565b61092185610833565b815261092f60208601610833565b60208201526040858101519082015261094a60608601610833565b606082015261095b60808601610833565b608082015261096c60a0860161084e565b60a082015261097d60c0860161084e565b60c082015261098e60e0860161084e565b60e08201526109a0610100860161084e565b6101008201526109b3610120860161084e565b6101208201526109c6610140860161084e565b61014082015261016085810151908201526101808501519093506001600160401b038111156109f3575f5ffd5b6109ff86828701610864565b6101a095909501519396949550929392505050565b5f60208284031215610a24575f5ffd5b610a2d82610833565b9392505050565b634e487b7160e01b5f52601160045260245ffd5b8082018082111561042957610429610a34565b808202811582820484141761042957610429610a34565b80516020808301519190811015610a92575f198160200360031b1b821691505b50919050565b8181038181111561042957610429610a34565b5f82610ac557634e487b7160e01b5f52601260045260245ffd5b500690565b5f60e082018983528860208401528760408401528660608401528560808401528460a084015260e060c0840152808451808352610100850191506020860192505f5b81811015610b2a578351835260209384019390920191600101610b0c565b50909b9a5050505050505050505050565b608081525f8551806080840152806020880160a085015e5f60a0828501015260a0601f19601f83011684010191505084602083015283604083015282606083015295945050505050565b5f60208284031215610b95575f5ffd5b5051919050565b60805160a05160c05160e05161010051610120516101405161016051610180516101a0516101c0516101e051610200516102205161558a610cfe5f395f6106f201525f81816106c20152610bac01525f61069201525f818161052801526113b701525f818161060201528181610b8b01528181611a7e0152611ca101525f6105c601525f61077c01525f6103b901525f81816101ef01528181610ee101528181610f4401528181611fd001526135a501525f818161066201528181610d71015261176f01525f8181610632015261311101525f818161058a01528181610d300152818161172e015261269401525f81816104ec015281816108db0152818161091e01528181610b0801528181611f0f0152818161313f015281816132de01526137f401525f81816102780152818161056401528181610c9b01528181610ced015281816111c601528181612d0101528181612d660152612dac015261558a5ff3fe60806040526004361061018d575f3560e01c8063843cf02d116100dc578063b4f9b6c811610087578063d9776b5411610062578063d9776b5414610858578063eb726f8514610877578063f65b7adb14610896578063fbfa77cf146108b5575f5ffd5b8063b4f9b6c8146107ee578063b64212ae1461080d578063bd66528a1461082c575f5ffd5b8063996373c3116100b7578063996373c31461076b578063a26cc6b2146107b3578063ad16e31c146107cf575f5ffd5b8063843cf02d146103db578063890357301461046f5780639829456714610758575f5ffd5b806366eb9cec1161013c578063754150f711610117578063754150f71461036a5780637f93e6041461038957806382100e3f146103a8575f5ffd5b806366eb9cec146102bb57806370124f89146102cf57806372d2b6c014610303575f5ffd5b80633e7fa1e01161016c5780633e7fa1e014610219578063581582c71461026757806363c4f0311461029a575f5ffd5b8062771980146101915780630b4dfe95146101b85780633d1b1abb146101d7575b5f5ffd5b34801561019c575f5ffd5b506101a5610905565b6040519081526020015b60405180910390f35b3480156101c3575f5ffd5b506101a56101d2366004614660565b610a0c565b3480156101e2575f5ffd5b5060405165ffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001681526020016101af565b348015610224575f5ffd5b5061022d610a31565b6040805195865263ffffffff909416602086015265ffffffffffff928316938501939093528116606084015216608082015260a0016101af565b348015610272575f5ffd5b506101a57f000000000000000000000000000000000000000000000000000000000000000081565b3480156102a5575f5ffd5b506102b96102b4366004614660565b610af0565b005b3480156102c6575f5ffd5b506102b9610bd3565b3480156102da575f5ffd5b506102ee6102e9366004614698565b610d15565b604080519283526020830191909152016101af565b34801561030e575f5ffd5b5061034e61031d3660046146fd565b73ffffffffffffffffffffffffffffffffffffffff165f908152602081905260409020548015159160a09190911c90565b60408051921515835263ffffffff9091166020830152016101af565b348015610375575f5ffd5b506101a5610384366004614660565b611001565b348015610394575f5ffd5b506101a56103a3366004614737565b611050565b3480156103b3575f5ffd5b506101a57f000000000000000000000000000000000000000000000000000000000000000081565b3480156103e6575f5ffd5b506103fa6103f5366004614660565b6110f2565b6040516101af91905f60c08201905063ffffffff835116825265ffffffffffff602084015116602083015265ffffffffffff604084015116604083015261ffff606084015116606083015265ffffffffffff608084015116608083015265ffffffffffff60a08401511660a083015292915050565b34801561047a575f5ffd5b5061074b60408051610180810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e081018290526101008101829052610120810182905261014081018290526101608101919091526040518061018001604052807f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1681526020017f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1681526020017f000000000000000000000000000000000000000000000000000000000000000081526020017f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1681526020017f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1681526020017f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff1681526020017f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff1681526020017f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff1681526020017f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff1681526020017f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff1681526020017f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff1681526020017f911cf631c299bc21840a81b9164a76fe6a46a03274b636d5215e59ae6f7eb37d5f1b815250905090565b6040516101af9190614771565b6102b96107663660046146fd565b6111c4565b348015610776575f5ffd5b5061079e7f000000000000000000000000000000000000000000000000000000000000000081565b60405163ffffffff90911681526020016101af565b3480156107be575f5ffd5b5060045461079e9063ffffffff1681565b3480156107da575f5ffd5b506101a56107e93660046148ed565b611317565b3480156107f9575f5ffd5b506101a5610808366004614660565b61139e565b348015610818575f5ffd5b506101a5610827366004614660565b611581565b348015610837575f5ffd5b5061084b610846366004614660565b6115a6565b6040516101af9190614965565b348015610863575f5ffd5b506101a5610872366004614737565b611714565b348015610882575f5ffd5b506102b9610891366004614a2f565b6118c3565b3480156108a1575f5ffd5b506102b96108b0366004614a4f565b611b54565b3480156108c0575f5ffd5b5060405173ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001681526020016101af565b5f3373ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168114610994576040517fe9d6016100000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff90911660048201526024015b60405180910390fd5b50600480547fffffffffffffffffffffffffffffffffffffffffffffffffffffff00ffffffff8116640100000000179091556005905f9060079082906109e29060019063ffffffff16614aed565b63ffffffff1681526020019081526020015f205481526020019081526020015f2060020154905090565b5f60055f610a1984611001565b81526020019081526020015f20600201549050919050565b5f5f5f5f5f5f610aca6040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a0810191909152506003546040805160c08101825260e083901c815265ffffffffffff60b084901c81166020830152608084811c821693830193909352605084901c16606082015264ffffffffff602884901c811692820192909252911660a082015290565b600254815160208301516040840151606090940151929a91995097509195509350915050565b3373ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168114610b79576040517fe9d6016100000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff909116600482015260240161098b565b50600454610bd090829063ffffffff167f00000000000000000000000000000000000000000000000000000000000000007f0000000000000000000000000000000000000000000000000000000000000000611e23565b50565b335f818152602081905260409020549081610c33576040517f0b97d11100000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff909116600482015260240161098b565b5060a081901c610c42816121e3565b8190610c83576040517f8e2a399000000000000000000000000000000000000000000000000000000000815263ffffffff909116600482015260240161098b565b50335f818152602081815260408083209290925590517f000000000000000000000000000000000000000000000000000000000000000081527f0d41118e36df44efb77a471fc49fb9c0be0406d802ef95520e9fbf606e65b455910160405180910390a2610d11337f000000000000000000000000000000000000000000000000000000000000000061220e565b5050565b5f80803373ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000161480610e455750335f9081526020819052604090205415158015610e4557507f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff16610e2d6040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a0810191909152506003546040805160c08101825260e083901c815265ffffffffffff60b084901c81166020830152608084811c821693830193909352605084901c16606082015264ffffffffff602884901c811692820192909252911660a082015290565b6080015164ffffffffff16610e429190614b09565b42115b90503381610e98576040517f0596787700000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff909116600482015260240161098b565b506040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a0810191909152610ed3866122c5565b909450905065ffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016610f116080880160608901614b1c565b65ffffffffffff16610f239190614b09565b604082015165ffffffffffff161115610f426080880160608901614b1c565b7f000000000000000000000000000000000000000000000000000000000000000065ffffffffffff16836040015165ffffffffffff16610f829190614b37565b9091610fca576040517f9537f12800000000000000000000000000000000000000000000000000000000815265ffffffffffff9092166004830152602482015260440161098b565b50610ff6905084828888610fe46060830160408401614b5b565b610fef906004614b74565b60016127a3565b925050509250929050565b5f81815260076020526040902054818161104a576040517f3bb9d63400000000000000000000000000000000000000000000000000000000815260040161098b91815260200190565b50919050565b5f81356110606020840184614b98565b6110706060860160408701614b5b565b6110806080870160608801614b1c565b61109060a0880160808901614b1c565b6110a060c0890160a08a01614b1c565b60c08901356110b66101008b0160e08c01614b1c565b8a61010001356040516020016110d59a99989796959493929190614c4c565b604051602081830303815290604052805190602001209050919050565b6040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a08101919091526111be826040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a0810191909152505f9081526001602090815260409182902054825160c08101845260e082901c815265ffffffffffff60b083901c811693820193909352608082811c84168286015261ffff607084901c1660608301529382901c8316938101939093521660a082015290565b92915050565b7f000000000000000000000000000000000000000000000000000000000000000034808214611228576040517f0c5e03da0000000000000000000000000000000000000000000000000000000081526004810192909252602482015260440161098b565b505073ffffffffffffffffffffffffffffffffffffffff81165f908152602081905260409020548190156112a1576040517ff30bbe5f00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff909116600482015260240161098b565b5073ffffffffffffffffffffffffffffffffffffffff81165f81815260208181526040918290207801000000000000000000000000000000000000000000000000905590513481527f8ed8c6869618197b68315ade66e75ed3906c97b111fa3ab81e5760046825c7db910160405180910390a250565b5f5f5f61132386612b3a565b604081015191935091508465ffffffffffff82811690821614611384576040517f18b0061f00000000000000000000000000000000000000000000000000000000815265ffffffffffff92831660048201529116602482015260440161098b565b5050611394828288885f5f6127a3565b9695505050505050565b5f3373ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168114611428576040517fb4a46e6400000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff909116600482015260240161098b565b505f61143383612c5c565b9050827f0200000000000000000000000000000000000000000000000000000000000000821615611493576040517f2ebb4ea500000000000000000000000000000000000000000000000000000000815260040161098b91815260200190565b508260075f6114a28460c81c90565b63ffffffff1681526020019081526020015f2054141583906114f3576040517f226acaf800000000000000000000000000000000000000000000000000000000815260040161098b91815260200190565b505f8381526005602052604090207f02000000000000000000000000000000000000000000000000000000000000008217905561152f81612ca5565b915061153b8160c81c90565b63ffffffff16837f3ee2d7d15d31f539884db87ddea1806560c2cb20493d57b0713eaedc6e50445d8460405161157391815260200190565b60405180910390a350919050565b5f60055f61158e84611001565b81526020019081526020015f20600301549050919050565b60408051610140810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e0810182905261010081018290526101208101919091525f8281526005602090815260409182902080548351610140810190945273ffffffffffffffffffffffffffffffffffffffff8116845290929091810160a083901c64ffffffffff1664ffffffffff1681526020016116548360c81c90565b63ffffffff1681526020016116698360e81c90565b61ffff1681527f01000000000000000000000000000000000000000000000000000000000000008316151560208201527f02000000000000000000000000000000000000000000000000000000000000008316151560408201527f04000000000000000000000000000000000000000000000000000000000000009092161515606083015260018301546080830152600283015460a083015260039092015460c09091015292915050565b5f803373ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001614806118435750335f908152602081905260409020541515801561184357507f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff1661182b6040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a0810191909152506003546040805160c08101825260e083901c815265ffffffffffff60b084901c81166020830152608084811c821693830193909352605084901c16606082015264ffffffffff602884901c811692820192909252911660a082015290565b6080015164ffffffffff166118409190614b09565b42115b90503381611896576040517f0596787700000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff909116600482015260240161098b565b506118a0836122c5565b50915061104a6118be6118b96060860160408701614b5b565b612de4565b612e23565b5f5f6118ce84612c5c565b6118d784612c5c565b915091505f6118e68260c81c90565b63ffffffff166118f68460c81c90565b63ffffffff1614801561192557505f848152600560205260408082206001908101548884529190922090910154145b801561194e57505f84815260056020526040808220600290810154888452919092209091015414155b8015611971575060045463ffffffff166119688460c81c90565b63ffffffff1610155b90508484826119b5576040517ff6447a4c0000000000000000000000000000000000000000000000000000000081526004810192909252602482015260440161098b565b508590507f0200000000000000000000000000000000000000000000000000000000000000841615611a16576040517f2ebb4ea500000000000000000000000000000000000000000000000000000000815260040161098b91815260200190565b50837f0200000000000000000000000000000000000000000000000000000000000000831615611a75576040517f2ebb4ea500000000000000000000000000000000000000000000000000000000815260040161098b91815260200190565b505f611aa260027f0000000000000000000000000000000000000000000000000000000000000000614cdc565b611ac19067ffffffffffffffff1664ffffffffff60a086901c16614b09565b9050848142811115611b08576040517fdb22360e0000000000000000000000000000000000000000000000000000000081526004810192909252602482015260440161098b565b5050611b15868587612e9a565b611b20858488612e9a565b604051859087907f7c2691de82d089868328341ccef60ad7137d457a6394b1ecbdb692c76bcd56c6905f90a3505050505050565b600454640100000000900460ff1615611b99576040517f6101d69200000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b60045463ffffffff165f600581600781611bb4600187614aed565b63ffffffff1681526020019081526020015f205481526020019081526020015f206002015490505f5f90505b83811015611de8575f858583818110611bfb57611bfb614d0b565b9050602002013590505f60055f8381526020019081526020015f2090505f611c2283612c5c565b90508563ffffffff16611c358260c81c90565b63ffffffff161486611c478360c81c90565b9091611c8f576040517f7dd23e5a00000000000000000000000000000000000000000000000000000000815263ffffffff92831660048201529116602482015260440161098b565b5050611c9b8382612fb0565b5f611cdb7f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff1664ffffffffff60a085901c16614b09565b9050838142811115611d22576040517fdb22360e0000000000000000000000000000000000000000000000000000000081526004810192909252602482015260440161098b565b505060018301548690808214611d6d576040517ff8bef0820000000000000000000000000000000000000000000000000000000081526004810192909252602482015260440161098b565b5050600283015463ffffffff88165f8181526007602052604090819020879055519197509085907f4ba75fa66abaea4562ae74c5ca3cad9619c1db5be42c85516d8ed3c0ef87592d90611dc3908a815260200190565b60405180910390a386611dd581614d38565b97505060019094019350611be092505050565b5050600480547fffffffffffffffffffffffffffffffffffffffffffffffffffffffff000000001663ffffffff929092169190911790555050565b5f611eb76040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a0810191909152506003546040805160c08101825260e083901c815265ffffffffffff60b084901c81166020830152608084811c821693830193909352605084901c16606082015264ffffffffff602884901c811692820192909252911660a082015290565b90508060a0015164ffffffffff165f14611efd576040517f1afcc1d000000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f611f0a426103e8614d5c565b90505f7f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1663874830be6040518163ffffffff1660e01b8152600401602060405180830381865afa158015611f76573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611f9a9190614d73565b65ffffffffffff16836040015165ffffffffffff16108015612022575081611fce67ffffffffffffffff87166103e8614d5c565b7f000000000000000000000000000000000000000000000000000000000000000065ffffffffffff1661200c866040015165ffffffffffff1661310e565b6120169190614b09565b6120209190614b09565b105b905080612127575f6120c5886040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a0810191909152505f9081526001602090815260409182902054825160c08101845260e082901c815265ffffffffffff60b083901c811693820193909352608082811c84168286015261ffff607084901c1660608301529382901c8316938101939093521660a082015290565b805190915063ffffffff16158015906120ec57508663ffffffff16815f015163ffffffff16145b801561212357508261210a67ffffffffffffffff87166103e8614d5c565b826040015165ffffffffffff166121219190614b09565b105b9150505b8061215e576040517ffc5606d300000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b64ffffffffff421660a08401526121da838060a0015164ffffffffff166028826080015164ffffffffff16901b6050836060015165ffffffffffff16901b6080846040015165ffffffffffff16901b60b0856020015165ffffffffffff16901b60e0865f015163ffffffff16901b171717171760038190555050565b50505050505050565b6004545f9063ffffffff90811690831610806111be575050600454640100000000900460ff16919050565b5f8273ffffffffffffffffffffffffffffffffffffffff16826040515f6040518083038185875af1925050503d805f8114612264576040519150601f19603f3d011682016040523d82523d5f602084013e612269565b606091505b505090508083906122bf576040517ffa4f6a0600000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff909116600482015260240161098b565b50505050565b6040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a08101829052600254833580821461233c576040517fdec384600000000000000000000000000000000000000000000000000000000081526004810192909252602482015260440161098b565b50505f6123d26040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a0810191909152506003546040805160c08101825260e083901c815265ffffffffffff60b084901c81166020830152608084811c821693830193909352605084901c16606082015264ffffffffff602884901c811692820192909252911660a082015290565b90508060a0015164ffffffffff165f14612418576040517f1afcc1d000000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6040805160c081018252825163ffffffff16815260208084015165ffffffffffff169082015290810161244d426103e8614d5c565b65ffffffffffff9081168252600160208301526040848101519091169082015260600161248060a0870160808801614b1c565b65ffffffffffff1681525091506124bd81606001518560600160208101906124a89190614b1c565b6124b860a0880160808901614b1c565b6131fa565b5f6124cc8583604001516132c4565b90506124d78561362d565b5f6124e9610100870160e08801614b1c565b65ffffffffffff164090508015801590612507575085610100013581145b612518610100880160e08901614b1c565b82886101000135909192612570576040517fb0377d9c00000000000000000000000000000000000000000000000000000000815265ffffffffffff90931660048401526024830191909152604482015260640161098b565b50505061257c86611050565b94508360a0015165ffffffffffff166040856080015165ffffffffffff16901b6070866060015161ffff16901b6080876040015165ffffffffffff16901b60b0886020015165ffffffffffff16901b60e0895f015163ffffffff16901b171717171760015f8781526020019081526020015f208190555084600281905550835f0151600161260a9190614d8e565b63ffffffff1683526126226060870160408801614b5b565b61ffff1684602001516126359190614daa565b65ffffffffffff16602084015261265260c0870160a08801614b1c565b65ffffffffffff16604084015261266f60a0870160808801614b1c565b65ffffffffffff1660608401523373ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000161480156126bf575081155b156126d25764ffffffffff421660808401525b612741838060a0015164ffffffffff166028826080015164ffffffffff16901b6050836060015165ffffffffffff16901b6080846040015165ffffffffffff16901b60b0856020015165ffffffffffff16901b60e0865f015163ffffffff16901b171717171760038190555050565b84845f015163ffffffff167f68ce429d5ce325ddc7917ad1d0b7edf9d38461aa2843865eec4137b40b114f70888760200151886080015189604001518a60600151604051612793959493929190614e2b565b60405180910390a3505050915091565b5f6127b16020850185614f1c565b355f036127ea576040517f7eebc38300000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6127fa60c0860160a08701614b1c565b65ffffffffffff1661280f6020860186614f1c565b612820906080810190606001614b1c565b65ffffffffffff161461283960c0870160a08801614b1c565b6128466020870187614f1c565b612857906080810190606001614b1c565b90916128a1576040517f6226727400000000000000000000000000000000000000000000000000000000815265ffffffffffff92831660048201529116602482015260440161098b565b506128b190506020850185614f1c565b6128c29060a0810190608001614b1c565b65ffffffffffff166128da6080870160608801614b1c565b65ffffffffffff1611156128f46080870160608801614b1c565b6129016020870187614f1c565b6129129060a0810190608001614b1c565b909161295c576040517faa1fedaa00000000000000000000000000000000000000000000000000000000815265ffffffffffff92831660048201529116602482015260440161098b565b5061297890508461297360c0880160a08901614b1c565b613745565b6129886060850160408601614b5b565b61ffff165f036129c4576040517f09438a6900000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6129f060405180608001604052805f81526020015f81526020015f61ffff168152602001606081525090565b87815261ffff8416604080830191909152612a1c908590612a179060608901908901614b5b565b613b02565b8160600181905250612a648186886040016020810190612a3c9190614b5b565b612a4c60608b0160408c01614b5b565b61ffff168b60200151612a5f9190614daa565b613bc6565b6020820152612a738186613cc7565b5f818152600560205260409020805491935090839015612ac2576040517fe0b2f38a00000000000000000000000000000000000000000000000000000000815260040161098b91815260200190565b508751612ae1903390612adb60608a0160408b01614b5b565b87613d27565b8155853560018201556020808301516002830155612b0190870187614f1c565b6020908101356003830155885190830151612b1f9190883590613dc8565b612b2e83895f01518489613f36565b50509695505050505050565b6040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a08101829052612b7383611050565b9150612c10826040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a0810191909152505f9081526001602090815260409182902054825160c08101845260e082901c815265ffffffffffff60b083901c811693820193909352608082811c84168286015261ffff607084901c1660608301529382901c8316938101939093521660a082015290565b8051909150829063ffffffff16612c56576040517f5d36fd1100000000000000000000000000000000000000000000000000000000815260040161098b91815260200190565b50915091565b5f81815260056020526040902054818161104a576040517fb724c9ee00000000000000000000000000000000000000000000000000000000815260040161098b91815260200190565b73ffffffffffffffffffffffffffffffffffffffff81165f90815260208190526040812054612cd557505f919050565b73ffffffffffffffffffffffffffffffffffffffff82165f90815260208190526040812055612d2560027f0000000000000000000000000000000000000000000000000000000000000000614f58565b905073ffffffffffffffffffffffffffffffffffffffff82167f7aa0d00094a98c2ebaf11dd04c9480f67f70b8040d5f1dbc89a7f61808c0205382612d8a817f0000000000000000000000000000000000000000000000000000000000000000614b37565b6040805192835260208301919091520160405180910390a2612dd55f612dd0837f0000000000000000000000000000000000000000000000000000000000000000614b37565b61220e565b612ddf338261220e565b919050565b5f612df26004611000614f58565b6001612e016004611000614f58565b612e0f9061ffff8616614b09565b612e199190614b37565b6111be9190614f58565b5f60068211158015612e4d5750811580612e4d5750612e4a612e46600184614b37565b4990565b15155b8015612e5857508149155b90508181612e95576040517f239ca55600000000000000000000000000000000000000000000000000000000815260040161098b91815260200190565b505050565b5f838152600660205260408120805490915b8254811015612f405783838281548110612ec857612ec8614d0b565b905f5260205f20015403612ede57505050505050565b7f020000000000000000000000000000000000000000000000000000000000000060055f858481548110612f1457612f14614d0b565b905f5260205f20015481526020019081526020015f205f0154165f14612f38578091505b600101612eac565b5081548103612f5557815460010182555f8290525b82828281548110612f6857612f68614d0b565b5f91825260208083209091019290925595865260059052505060409092207f040000000000000000000000000000000000000000000000000000000000000091909117905550565b817f020000000000000000000000000000000000000000000000000000000000000082161561300e576040517f2ebb4ea500000000000000000000000000000000000000000000000000000000815260040161098b91815260200190565b507f040000000000000000000000000000000000000000000000000000000000000081165f0361303c575050565b5f828152600660205260408120905b81548110156122bf577f020000000000000000000000000000000000000000000000000000000000000060055f84848154811061308a5761308a614d0b565b905f5260205f20015481526020019081526020015f205f0154165f1415848383815481106130ba576130ba614d0b565b905f5260205f2001549091613104576040517fc35070f80000000000000000000000000000000000000000000000000000000081526004810192909252602482015260440161098b565b505060010161304b565b5f7f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff166131dd7f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1663b7506718856040518263ffffffff1660e01b815260040161319891815260200190565b602060405180830381865afa1580156131b3573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906131d79190614f6b565b60d01c90565b64ffffffffff166131ee9190614b09565b6111be906103e8614d5c565b5f61753061320a426103e8614d5c565b6132149190614b09565b90508265ffffffffffff168465ffffffffffff161115801561324657508165ffffffffffff168365ffffffffffff1611155b801561325a5750808265ffffffffffff1611155b84848484909192936132ba576040517fdddf96f500000000000000000000000000000000000000000000000000000000815265ffffffffffff9485166004820152928416602484015292166044820152606481019190915260840161098b565b5050505050505050565b5f808073ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016636905448c8561331460c0890160a08a01614b1c565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e085901b16815265ffffffffffff9283166004820152911660248201526044016040805180830381865afa158015613373573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906133979190614f82565b90925090505f6133ad60c0870160a08801614b1c565b90508065ffffffffffff168565ffffffffffff16111580156133df57508165ffffffffffff168165ffffffffffff1611155b858284909192613436576040517fc1f96e2d00000000000000000000000000000000000000000000000000000000815265ffffffffffff93841660048201529183166024830152909116604482015260640161098b565b5050505f85826134469190614fb1565b65ffffffffffff169050610200811115801561348257506110008161347160608a0160408b01614b5b565b61ffff1661347f9190614b09565b11155b6134926060890160408a01614b5b565b8290916134d7576040517f5b679eb100000000000000000000000000000000000000000000000000000000815261ffff9092166004830152602482015260440161098b565b508690508460c0890135818114613532576040517f992c508300000000000000000000000000000000000000000000000000000000815265ffffffffffff90931660048401526024830191909152604482015260640161098b565b5050508265ffffffffffff168265ffffffffffff1603613558575f9450505050506111be565b5f61356a8365ffffffffffff1661310e565b905061357c60a0890160808a01614b1c565b65ffffffffffff16811115806135ce5750613599426103e8614d5c565b6135cb65ffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001683614b09565b11155b95508515806135de575061020082145b8390613621576040517fe48948ea00000000000000000000000000000000000000000000000000000000815265ffffffffffff909116600482015260240161098b565b50505050505092915050565b5f6136416118b96060840160408501614b5b565b9050806136516020840184614b98565b905014819061368f576040517f239ca55600000000000000000000000000000000000000000000000000000000815260040161098b91815260200190565b505f5b81811015612e95578049806136aa6020860186614b98565b848181106136ba576136ba614d0b565b905060200201351482828680602001906136d49190614b98565b868181106136e4576136e4614d0b565b90506020020135909192613735576040517fe78d3ffa00000000000000000000000000000000000000000000000000000000815260048101939093526024830191909152604482015260640161098b565b5050600190920191506136929050565b365f6137546020850185614f1c565b6137629060a0810190614fcf565b9092509050806137756080860186614b98565b919091149050816137896080870187614b98565b905090916137cc576040517fdf2f4d640000000000000000000000000000000000000000000000000000000081526004810192909252602482015260440161098b565b50505f8190036137dc5750505050565b5f73ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001663bdd425e36138266080880188614b98565b6040518363ffffffff1660e01b8152600401613843929190615032565b5f60405180830381865afa15801561385d573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d9081017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe01682016040526138a291908101906150aa565b90505f5b82811015613afa57368484838181106138c1576138c1614d0b565b6060029190910191505f90506138dd60408301602084016151ab565b6bffffffffffffffffffffffff1615613a3e5765ffffffffffff871661390660808a018a614b98565b8581811061391657613916614d0b565b905060200201602081019061392b9190614b1c565b65ffffffffffff161061394160208401846151d4565b9061397e576040517f692dec5b00000000000000000000000000000000000000000000000000000000815260ff909116600482015260240161098b565b505f84848151811061399257613992614d0b565b602002602001015190505f60026139a98360f81c90565b60ff161480156139d357506139c160208501856151d4565b60ff166139ce8360a81c90565b60ff16145b9050806139e360208601866151d4565b90613a20576040517f692dec5b00000000000000000000000000000000000000000000000000000000815260ff909116600482015260240161098b565b50613a2b8260081c90565b6bffffffffffffffffffffffff16925050505b613a4e60408301602084016151ab565b6bffffffffffffffffffffffff16613a6c60608401604085016151ab565b6bffffffffffffffffffffffff1611158015613aa5575080613a9460408401602085016151ab565b6bffffffffffffffffffffffff1611155b613ab260208401846151d4565b90613aef576040517f692dec5b00000000000000000000000000000000000000000000000000000000815260ff909116600482015260240161098b565b5050506001016138a6565b505050505050565b60605f613b1661ffff808516908616614b09565b90505f6110006001613b288285614b09565b613b329190614b37565b613b3c9190614f58565b9050613b4781612e23565b8067ffffffffffffffff811115613b6057613b6061507d565b604051908082528060200260200182016040528015613b89578160200160208202803683370190505b5092505f5b81811015613bbd578049848281518110613baa57613baa614d0b565b6020908102919091010152600101613b8e565b50505092915050565b5f8080613bec613bd96020880188614f1c565b613be79060a0810190614fcf565b613fbf565b90925090505f613c0b613c026020890189614f1c565b848489896141af565b90505f6001613c2060608a0160408b01614b5b565b61ffff168a6040015161ffff16613c379190614b09565b613c419190614b37565b9050613ca3896060015161100083613c599190614f58565b81518110613c6957613c69614d0b565b602002602001015161100083613c7f91906151ed565b600885901c613c9160a08d018d615200565b613c9e60c08f018f615200565b6142ac565b613cba613cb360208a018a614f1c565b85856144d8565b9998505050505050505050565b5f825f0151825f01358460200151338660400151866040016020810190613cee9190614b5b565b8860600151604051602001613d09979695949392919061529b565b60405160208183030381529060405280519060200120905092915050565b5f81613d33575f613d55565b7f01000000000000000000000000000000000000000000000000000000000000005b73ffffffffffffffffffffffffffffffffffffffff86164260a01b177cffffffff0000000000000000000000000000000000000000000000000060c887901b16177effff000000000000000000000000000000000000000000000000000000000060e886901b1617179050949350505050565b335f818152602081905260409020549081613e28576040517f0b97d11100000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff909116600482015260240161098b565b5060a081901c5f73ffffffffffffffffffffffffffffffffffffffff808416908616148015613e6257508563ffffffff168263ffffffff16105b90508080613e74575063ffffffff8216155b80613e835750613e83826121e3565b8290613ec4576040517f3a8fc32600000000000000000000000000000000000000000000000000000000815263ffffffff909116600482015260240161098b565b5050335f90815260208190526040902077ffffffff000000000000000000000000000000000000000060a09690961b9590951673ffffffffffffffffffffffffffffffffffffffff90931692909217780100000000000000000000000000000000000000000000000017909355505050565b8263ffffffff16825f0151857f9598917081a593a73a2193c5c951fc6363e6ae856e2d37c3686a452089f43da633855f01358760200151878060200190613f7d9190614f1c565b8960400151896040016020810190613f959190614b5b565b6060808d0151604051613fb1989796959493928e013590615363565b60405180910390a450505050565b5f80808367ffffffffffffffff811115613fdb57613fdb61507d565b604051908082528060200260200182016040528015614004578160200160208202803683370190505b5090505f5b8481101561411b573686868381811061402457614024614d0b565b6060029190910191505f905061403d60208301836151d4565b600160ff919091161b905084811161405860208401846151d4565b90614095576040517f35cd69f400000000000000000000000000000000000000000000000000000000815260ff909116600482015260240161098b565b509384179360386140ac60608401604085016151ab565b6bffffffffffffffffffffffff16901b60986140ce60408501602086016151ab565b6bffffffffffffffffffffffff16901b60f86140ed60208601866151d4565b60ff16901b171784848151811061410657614106614d0b565b60209081029190910101525050600101614009565b5060028160405160200161412f91906154b4565b604080517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe081840301815290829052614167916154e9565b602060405180830381855afa158015614182573d5f5f3e3d5ffd5b5050506040513d601f19601f820116820180604052508101906141a59190614f6b565b9250509250929050565b5f6141b8614641565b8635815260506141ce60a0890160808a01614b1c565b65ffffffffffff16901b60808465ffffffffffff16901b60b08960600160208101906141fa9190614b1c565b7dffff0000000000000000000000000000000000000000000000000000000060e089901b1665ffffffffffff9190911690911b1717177f09000000000000000000000000000000000000000000000000000000000000001781600360209081029190910191909152870135816004602002015260f061427f6060890160408a01614b5b565b61ffff16901b60a082015260c0810185905260e081018690526142a181614573565b979650505050505050565b6030831480156142bc5750603081145b839082906142ff576040517f03cee3ad0000000000000000000000000000000000000000000000000000000081526004810192909252602482015260440161098b565b50505f8761430c88614593565b878787878760405160200161432797969594939291906154ff565b604080517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08184030181529190529050614364603f61d6d8614f58565b6143709061d6d8614b09565b61437c90610bb8614b09565b5a116143b4576040517fdd629f8600000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f5f600a73ffffffffffffffffffffffffffffffffffffffff1661d6d8846040516143df91906154e9565b5f604051808303818686fa925050503d805f8114614418576040519150601f19603f3d011682016040523d82523d5f602084013e61441d565b606091505b50915091505f5f838015614432575082516040145b61443d575f5f614451565b82806020019051810190614451919061553b565b915091506110008214801561448557507f73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff0000000181145b8c8c90916144c8576040517fbca584470000000000000000000000000000000000000000000000000000000081526004810192909252602482015260440161098b565b5050505050505050505050505050565b5f833560208501356144f06060870160408801614b5b565b6145006080880160608901614b1c565b61451060a0890160808a01614b1c565b60408051602081019690965285019390935261ffff909116606084015265ffffffffffff90811660808401521660a082015260c0810184905260e08101839052610100016040516020818303038152906040528051906020012090509392505050565b5f5f60205f6103008560025afa90505f5191508061104a5761104a61555d565b5f61100082106145a5576145a561555d565b5060017f564c0a11a0f704f4fc3e8acfe0f8245f0ad1347b378fbf96e206da11a5d363065b821561104a57610800831615614601577f73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff0000000181830991505b7f73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff0000000181820990506146346001611000614b37565b600184901b1692506145ca565b6040518061030001604052806018906020820280368337509192915050565b5f60208284031215614670575f5ffd5b5035919050565b5f610120828403121561104a575f5ffd5b5f60e0828403121561104a575f5ffd5b5f5f604083850312156146a9575f5ffd5b823567ffffffffffffffff8111156146bf575f5ffd5b6146cb85828601614677565b925050602083013567ffffffffffffffff8111156146e7575f5ffd5b6146f385828601614688565b9150509250929050565b5f6020828403121561470d575f5ffd5b813573ffffffffffffffffffffffffffffffffffffffff81168114614730575f5ffd5b9392505050565b5f60208284031215614747575f5ffd5b813567ffffffffffffffff81111561475d575f5ffd5b61476984828501614677565b949350505050565b815173ffffffffffffffffffffffffffffffffffffffff168152610180810160208301516147b7602084018273ffffffffffffffffffffffffffffffffffffffff169052565b506040830151604083015260608301516147e9606084018273ffffffffffffffffffffffffffffffffffffffff169052565b506080830151614811608084018273ffffffffffffffffffffffffffffffffffffffff169052565b5060a083015161482d60a084018267ffffffffffffffff169052565b5060c083015161484960c084018267ffffffffffffffff169052565b5060e083015161486560e084018267ffffffffffffffff169052565b5061010083015161488361010084018267ffffffffffffffff169052565b506101208301516148a161012084018267ffffffffffffffff169052565b506101408301516148bf61014084018267ffffffffffffffff169052565b5061016092830151919092015290565b65ffffffffffff81168114610bd0575f5ffd5b8035612ddf816148cf565b5f5f5f606084860312156148ff575f5ffd5b833567ffffffffffffffff811115614915575f5ffd5b61492186828701614677565b935050602084013567ffffffffffffffff81111561493d575f5ffd5b61494986828701614688565b925050604084013561495a816148cf565b809150509250925092565b815173ffffffffffffffffffffffffffffffffffffffff1681526101408101602083015161499c602084018264ffffffffff169052565b5060408301516149b4604084018263ffffffff169052565b5060608301516149ca606084018261ffff169052565b5060808301516149de608084018215159052565b5060a08301516149f260a084018215159052565b5060c0830151614a0660c084018215159052565b5060e083015160e083015261010083015161010083015261012083015161012083015292915050565b5f5f60408385031215614a40575f5ffd5b50508035926020909101359150565b5f5f60208385031215614a60575f5ffd5b823567ffffffffffffffff811115614a76575f5ffd5b8301601f81018513614a86575f5ffd5b803567ffffffffffffffff811115614a9c575f5ffd5b8560208260051b8401011115614ab0575f5ffd5b6020919091019590945092505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b63ffffffff82811682821603908111156111be576111be614ac0565b808201808211156111be576111be614ac0565b5f60208284031215614b2c575f5ffd5b8135614730816148cf565b818103818111156111be576111be614ac0565b803561ffff81168114612ddf575f5ffd5b5f60208284031215614b6b575f5ffd5b61473082614b4a565b61ffff8181168382160290811690818114614b9157614b91614ac0565b5092915050565b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1843603018112614bcb575f5ffd5b83018035915067ffffffffffffffff821115614be5575f5ffd5b6020019150600581901b3603821315614bfc575f5ffd5b9250929050565b8183525f7f07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff831115614c33575f5ffd5b8260051b80836020870137939093016020019392505050565b8a815261012060208201525f614c6761012083018b8d614c03565b61ffff9990991660408301525065ffffffffffff9687166060820152948616608086015292851660a085015260c084019190915290921660e082015261010001529392505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b5f67ffffffffffffffff831680614cf557614cf5614caf565b8067ffffffffffffffff84160491505092915050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b5f63ffffffff821663ffffffff8103614d5357614d53614ac0565b60010192915050565b80820281158282048414176111be576111be614ac0565b5f60208284031215614d83575f5ffd5b8151614730816148cf565b63ffffffff81811683821601908111156111be576111be614ac0565b65ffffffffffff81811683821601908111156111be576111be614ac0565b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1843603018112614dfb575f5ffd5b830160208101925035905067ffffffffffffffff811115614e1a575f5ffd5b8060051b3603821315614bfc575f5ffd5b60a08082528635908201525f614e446020880188614dc8565b61012060c0850152614e5b6101c085018284614c03565b915050614e6a60408901614b4a565b61ffff1660e0840152614e7f606089016148e2565b65ffffffffffff16610100840152614e99608089016148e2565b65ffffffffffff16610120840152614eb360a089016148e2565b65ffffffffffff1661014084015260c0880135610160840152614ed860e089016148e2565b65ffffffffffff9081166101808501526101008901356101a0850152878116602085015286811660408501528516606084015261ffff841660808401529050611394565b5f82357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff41833603018112614f4e575f5ffd5b9190910192915050565b5f82614f6657614f66614caf565b500490565b5f60208284031215614f7b575f5ffd5b5051919050565b5f5f60408385031215614f93575f5ffd5b82516020840151909250614fa6816148cf565b809150509250929050565b65ffffffffffff82811682821603908111156111be576111be614ac0565b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1843603018112615002575f5ffd5b83018035915067ffffffffffffffff82111561501c575f5ffd5b6020019150606081023603821315614bfc575f5ffd5b602080825281018290525f8360408301825b85811015615073578235615057816148cf565b65ffffffffffff16825260209283019290910190600101615044565b5095945050505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b5f602082840312156150ba575f5ffd5b815167ffffffffffffffff8111156150d0575f5ffd5b8201601f810184136150e0575f5ffd5b805167ffffffffffffffff8111156150fa576150fa61507d565b8060051b6040517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0603f830116810181811067ffffffffffffffff821117156151455761514561507d565b604052918252602081840181019290810187841115615162575f5ffd5b6020850194505b8385101561518557845180825260209586019590935001615169565b509695505050505050565b80356bffffffffffffffffffffffff81168114612ddf575f5ffd5b5f602082840312156151bb575f5ffd5b61473082615190565b803560ff81168114612ddf575f5ffd5b5f602082840312156151e4575f5ffd5b614730826151c4565b5f826151fb576151fb614caf565b500690565b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1843603018112615233575f5ffd5b83018035915067ffffffffffffffff82111561524d575f5ffd5b602001915036819003821315614bfc575f5ffd5b5f8151808452602084019350602083015f5b82811015615291578151865260209586019590910190600101615273565b5093949350505050565b87815286602082015285604082015273ffffffffffffffffffffffffffffffffffffffff8516606082015261ffff8416608082015261ffff831660a082015260e060c08201525f613cba60e0830184615261565b8183526020830192505f815f5b848110156152915760ff61530f836151c4565b1686526bffffffffffffffffffffffff61532b60208401615190565b1660208701526bffffffffffffffffffffffff61534a60408401615190565b16604087015260609586019591909101906001016152fc565b73ffffffffffffffffffffffffffffffffffffffff891681526020808201899052604080830189905261010060608401819052883590840152908701356101208301525f9061ffff906153b7908901614b4a565b1661014083015260608701356153cc816148cf565b65ffffffffffff1661016083015260808701356153e8816148cf565b65ffffffffffff1661018083015260a0870135368890037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe101811261542b575f5ffd5b870160208101903567ffffffffffffffff811115615447575f5ffd5b606081023603821315615458575f5ffd5b60c06101a085015261546f6101c0850182846152ef565b915050615482608084018861ffff169052565b61ffff861660a084015282810360c084015261549e8186615261565b9150508260e08301529998505050505050505050565b81515f90829060208501835b828110156154de5781518452602093840193909101906001016154c0565b509195945050505050565b5f82518060208501845e5f920191825250919050565b878152866020820152856040820152838560608301375f848201606081015f815284868237505f93016060019283525090979650505050505050565b5f5f6040838503121561554c575f5ffd5b505080516020909101519092909150565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52600160045260245ffd911cf631c299bc21840a81b9164a76fe6a46a03274b636d5215e59ae6f7eb37d' as const

/** Deployed bytecode, with zeros in place of immutables. */
export const claimsDeployedBytecode =
  '0x60806040526004361061018d575f3560e01c8063843cf02d116100dc578063b4f9b6c811610087578063d9776b5411610062578063d9776b5414610858578063eb726f8514610877578063f65b7adb14610896578063fbfa77cf146108b5575f5ffd5b8063b4f9b6c8146107ee578063b64212ae1461080d578063bd66528a1461082c575f5ffd5b8063996373c3116100b7578063996373c31461076b578063a26cc6b2146107b3578063ad16e31c146107cf575f5ffd5b8063843cf02d146103db578063890357301461046f5780639829456714610758575f5ffd5b806366eb9cec1161013c578063754150f711610117578063754150f71461036a5780637f93e6041461038957806382100e3f146103a8575f5ffd5b806366eb9cec146102bb57806370124f89146102cf57806372d2b6c014610303575f5ffd5b80633e7fa1e01161016c5780633e7fa1e014610219578063581582c71461026757806363c4f0311461029a575f5ffd5b8062771980146101915780630b4dfe95146101b85780633d1b1abb146101d7575b5f5ffd5b34801561019c575f5ffd5b506101a5610905565b6040519081526020015b60405180910390f35b3480156101c3575f5ffd5b506101a56101d2366004614660565b610a0c565b3480156101e2575f5ffd5b5060405165ffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001681526020016101af565b348015610224575f5ffd5b5061022d610a31565b6040805195865263ffffffff909416602086015265ffffffffffff928316938501939093528116606084015216608082015260a0016101af565b348015610272575f5ffd5b506101a57f000000000000000000000000000000000000000000000000000000000000000081565b3480156102a5575f5ffd5b506102b96102b4366004614660565b610af0565b005b3480156102c6575f5ffd5b506102b9610bd3565b3480156102da575f5ffd5b506102ee6102e9366004614698565b610d15565b604080519283526020830191909152016101af565b34801561030e575f5ffd5b5061034e61031d3660046146fd565b73ffffffffffffffffffffffffffffffffffffffff165f908152602081905260409020548015159160a09190911c90565b60408051921515835263ffffffff9091166020830152016101af565b348015610375575f5ffd5b506101a5610384366004614660565b611001565b348015610394575f5ffd5b506101a56103a3366004614737565b611050565b3480156103b3575f5ffd5b506101a57f000000000000000000000000000000000000000000000000000000000000000081565b3480156103e6575f5ffd5b506103fa6103f5366004614660565b6110f2565b6040516101af91905f60c08201905063ffffffff835116825265ffffffffffff602084015116602083015265ffffffffffff604084015116604083015261ffff606084015116606083015265ffffffffffff608084015116608083015265ffffffffffff60a08401511660a083015292915050565b34801561047a575f5ffd5b5061074b60408051610180810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e081018290526101008101829052610120810182905261014081018290526101608101919091526040518061018001604052807f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1681526020017f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1681526020017f000000000000000000000000000000000000000000000000000000000000000081526020017f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1681526020017f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1681526020017f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff1681526020017f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff1681526020017f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff1681526020017f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff1681526020017f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff1681526020017f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff1681526020017f911cf631c299bc21840a81b9164a76fe6a46a03274b636d5215e59ae6f7eb37d5f1b815250905090565b6040516101af9190614771565b6102b96107663660046146fd565b6111c4565b348015610776575f5ffd5b5061079e7f000000000000000000000000000000000000000000000000000000000000000081565b60405163ffffffff90911681526020016101af565b3480156107be575f5ffd5b5060045461079e9063ffffffff1681565b3480156107da575f5ffd5b506101a56107e93660046148ed565b611317565b3480156107f9575f5ffd5b506101a5610808366004614660565b61139e565b348015610818575f5ffd5b506101a5610827366004614660565b611581565b348015610837575f5ffd5b5061084b610846366004614660565b6115a6565b6040516101af9190614965565b348015610863575f5ffd5b506101a5610872366004614737565b611714565b348015610882575f5ffd5b506102b9610891366004614a2f565b6118c3565b3480156108a1575f5ffd5b506102b96108b0366004614a4f565b611b54565b3480156108c0575f5ffd5b5060405173ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001681526020016101af565b5f3373ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168114610994576040517fe9d6016100000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff90911660048201526024015b60405180910390fd5b50600480547fffffffffffffffffffffffffffffffffffffffffffffffffffffff00ffffffff8116640100000000179091556005905f9060079082906109e29060019063ffffffff16614aed565b63ffffffff1681526020019081526020015f205481526020019081526020015f2060020154905090565b5f60055f610a1984611001565b81526020019081526020015f20600201549050919050565b5f5f5f5f5f5f610aca6040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a0810191909152506003546040805160c08101825260e083901c815265ffffffffffff60b084901c81166020830152608084811c821693830193909352605084901c16606082015264ffffffffff602884901c811692820192909252911660a082015290565b600254815160208301516040840151606090940151929a91995097509195509350915050565b3373ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168114610b79576040517fe9d6016100000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff909116600482015260240161098b565b50600454610bd090829063ffffffff167f00000000000000000000000000000000000000000000000000000000000000007f0000000000000000000000000000000000000000000000000000000000000000611e23565b50565b335f818152602081905260409020549081610c33576040517f0b97d11100000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff909116600482015260240161098b565b5060a081901c610c42816121e3565b8190610c83576040517f8e2a399000000000000000000000000000000000000000000000000000000000815263ffffffff909116600482015260240161098b565b50335f818152602081815260408083209290925590517f000000000000000000000000000000000000000000000000000000000000000081527f0d41118e36df44efb77a471fc49fb9c0be0406d802ef95520e9fbf606e65b455910160405180910390a2610d11337f000000000000000000000000000000000000000000000000000000000000000061220e565b5050565b5f80803373ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000161480610e455750335f9081526020819052604090205415158015610e4557507f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff16610e2d6040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a0810191909152506003546040805160c08101825260e083901c815265ffffffffffff60b084901c81166020830152608084811c821693830193909352605084901c16606082015264ffffffffff602884901c811692820192909252911660a082015290565b6080015164ffffffffff16610e429190614b09565b42115b90503381610e98576040517f0596787700000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff909116600482015260240161098b565b506040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a0810191909152610ed3866122c5565b909450905065ffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016610f116080880160608901614b1c565b65ffffffffffff16610f239190614b09565b604082015165ffffffffffff161115610f426080880160608901614b1c565b7f000000000000000000000000000000000000000000000000000000000000000065ffffffffffff16836040015165ffffffffffff16610f829190614b37565b9091610fca576040517f9537f12800000000000000000000000000000000000000000000000000000000815265ffffffffffff9092166004830152602482015260440161098b565b50610ff6905084828888610fe46060830160408401614b5b565b610fef906004614b74565b60016127a3565b925050509250929050565b5f81815260076020526040902054818161104a576040517f3bb9d63400000000000000000000000000000000000000000000000000000000815260040161098b91815260200190565b50919050565b5f81356110606020840184614b98565b6110706060860160408701614b5b565b6110806080870160608801614b1c565b61109060a0880160808901614b1c565b6110a060c0890160a08a01614b1c565b60c08901356110b66101008b0160e08c01614b1c565b8a61010001356040516020016110d59a99989796959493929190614c4c565b604051602081830303815290604052805190602001209050919050565b6040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a08101919091526111be826040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a0810191909152505f9081526001602090815260409182902054825160c08101845260e082901c815265ffffffffffff60b083901c811693820193909352608082811c84168286015261ffff607084901c1660608301529382901c8316938101939093521660a082015290565b92915050565b7f000000000000000000000000000000000000000000000000000000000000000034808214611228576040517f0c5e03da0000000000000000000000000000000000000000000000000000000081526004810192909252602482015260440161098b565b505073ffffffffffffffffffffffffffffffffffffffff81165f908152602081905260409020548190156112a1576040517ff30bbe5f00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff909116600482015260240161098b565b5073ffffffffffffffffffffffffffffffffffffffff81165f81815260208181526040918290207801000000000000000000000000000000000000000000000000905590513481527f8ed8c6869618197b68315ade66e75ed3906c97b111fa3ab81e5760046825c7db910160405180910390a250565b5f5f5f61132386612b3a565b604081015191935091508465ffffffffffff82811690821614611384576040517f18b0061f00000000000000000000000000000000000000000000000000000000815265ffffffffffff92831660048201529116602482015260440161098b565b5050611394828288885f5f6127a3565b9695505050505050565b5f3373ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168114611428576040517fb4a46e6400000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff909116600482015260240161098b565b505f61143383612c5c565b9050827f0200000000000000000000000000000000000000000000000000000000000000821615611493576040517f2ebb4ea500000000000000000000000000000000000000000000000000000000815260040161098b91815260200190565b508260075f6114a28460c81c90565b63ffffffff1681526020019081526020015f2054141583906114f3576040517f226acaf800000000000000000000000000000000000000000000000000000000815260040161098b91815260200190565b505f8381526005602052604090207f02000000000000000000000000000000000000000000000000000000000000008217905561152f81612ca5565b915061153b8160c81c90565b63ffffffff16837f3ee2d7d15d31f539884db87ddea1806560c2cb20493d57b0713eaedc6e50445d8460405161157391815260200190565b60405180910390a350919050565b5f60055f61158e84611001565b81526020019081526020015f20600301549050919050565b60408051610140810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e0810182905261010081018290526101208101919091525f8281526005602090815260409182902080548351610140810190945273ffffffffffffffffffffffffffffffffffffffff8116845290929091810160a083901c64ffffffffff1664ffffffffff1681526020016116548360c81c90565b63ffffffff1681526020016116698360e81c90565b61ffff1681527f01000000000000000000000000000000000000000000000000000000000000008316151560208201527f02000000000000000000000000000000000000000000000000000000000000008316151560408201527f04000000000000000000000000000000000000000000000000000000000000009092161515606083015260018301546080830152600283015460a083015260039092015460c09091015292915050565b5f803373ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001614806118435750335f908152602081905260409020541515801561184357507f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff1661182b6040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a0810191909152506003546040805160c08101825260e083901c815265ffffffffffff60b084901c81166020830152608084811c821693830193909352605084901c16606082015264ffffffffff602884901c811692820192909252911660a082015290565b6080015164ffffffffff166118409190614b09565b42115b90503381611896576040517f0596787700000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff909116600482015260240161098b565b506118a0836122c5565b50915061104a6118be6118b96060860160408701614b5b565b612de4565b612e23565b5f5f6118ce84612c5c565b6118d784612c5c565b915091505f6118e68260c81c90565b63ffffffff166118f68460c81c90565b63ffffffff1614801561192557505f848152600560205260408082206001908101548884529190922090910154145b801561194e57505f84815260056020526040808220600290810154888452919092209091015414155b8015611971575060045463ffffffff166119688460c81c90565b63ffffffff1610155b90508484826119b5576040517ff6447a4c0000000000000000000000000000000000000000000000000000000081526004810192909252602482015260440161098b565b508590507f0200000000000000000000000000000000000000000000000000000000000000841615611a16576040517f2ebb4ea500000000000000000000000000000000000000000000000000000000815260040161098b91815260200190565b50837f0200000000000000000000000000000000000000000000000000000000000000831615611a75576040517f2ebb4ea500000000000000000000000000000000000000000000000000000000815260040161098b91815260200190565b505f611aa260027f0000000000000000000000000000000000000000000000000000000000000000614cdc565b611ac19067ffffffffffffffff1664ffffffffff60a086901c16614b09565b9050848142811115611b08576040517fdb22360e0000000000000000000000000000000000000000000000000000000081526004810192909252602482015260440161098b565b5050611b15868587612e9a565b611b20858488612e9a565b604051859087907f7c2691de82d089868328341ccef60ad7137d457a6394b1ecbdb692c76bcd56c6905f90a3505050505050565b600454640100000000900460ff1615611b99576040517f6101d69200000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b60045463ffffffff165f600581600781611bb4600187614aed565b63ffffffff1681526020019081526020015f205481526020019081526020015f206002015490505f5f90505b83811015611de8575f858583818110611bfb57611bfb614d0b565b9050602002013590505f60055f8381526020019081526020015f2090505f611c2283612c5c565b90508563ffffffff16611c358260c81c90565b63ffffffff161486611c478360c81c90565b9091611c8f576040517f7dd23e5a00000000000000000000000000000000000000000000000000000000815263ffffffff92831660048201529116602482015260440161098b565b5050611c9b8382612fb0565b5f611cdb7f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff1664ffffffffff60a085901c16614b09565b9050838142811115611d22576040517fdb22360e0000000000000000000000000000000000000000000000000000000081526004810192909252602482015260440161098b565b505060018301548690808214611d6d576040517ff8bef0820000000000000000000000000000000000000000000000000000000081526004810192909252602482015260440161098b565b5050600283015463ffffffff88165f8181526007602052604090819020879055519197509085907f4ba75fa66abaea4562ae74c5ca3cad9619c1db5be42c85516d8ed3c0ef87592d90611dc3908a815260200190565b60405180910390a386611dd581614d38565b97505060019094019350611be092505050565b5050600480547fffffffffffffffffffffffffffffffffffffffffffffffffffffffff000000001663ffffffff929092169190911790555050565b5f611eb76040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a0810191909152506003546040805160c08101825260e083901c815265ffffffffffff60b084901c81166020830152608084811c821693830193909352605084901c16606082015264ffffffffff602884901c811692820192909252911660a082015290565b90508060a0015164ffffffffff165f14611efd576040517f1afcc1d000000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f611f0a426103e8614d5c565b90505f7f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1663874830be6040518163ffffffff1660e01b8152600401602060405180830381865afa158015611f76573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611f9a9190614d73565b65ffffffffffff16836040015165ffffffffffff16108015612022575081611fce67ffffffffffffffff87166103e8614d5c565b7f000000000000000000000000000000000000000000000000000000000000000065ffffffffffff1661200c866040015165ffffffffffff1661310e565b6120169190614b09565b6120209190614b09565b105b905080612127575f6120c5886040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a0810191909152505f9081526001602090815260409182902054825160c08101845260e082901c815265ffffffffffff60b083901c811693820193909352608082811c84168286015261ffff607084901c1660608301529382901c8316938101939093521660a082015290565b805190915063ffffffff16158015906120ec57508663ffffffff16815f015163ffffffff16145b801561212357508261210a67ffffffffffffffff87166103e8614d5c565b826040015165ffffffffffff166121219190614b09565b105b9150505b8061215e576040517ffc5606d300000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b64ffffffffff421660a08401526121da838060a0015164ffffffffff166028826080015164ffffffffff16901b6050836060015165ffffffffffff16901b6080846040015165ffffffffffff16901b60b0856020015165ffffffffffff16901b60e0865f015163ffffffff16901b171717171760038190555050565b50505050505050565b6004545f9063ffffffff90811690831610806111be575050600454640100000000900460ff16919050565b5f8273ffffffffffffffffffffffffffffffffffffffff16826040515f6040518083038185875af1925050503d805f8114612264576040519150601f19603f3d011682016040523d82523d5f602084013e612269565b606091505b505090508083906122bf576040517ffa4f6a0600000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff909116600482015260240161098b565b50505050565b6040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a08101829052600254833580821461233c576040517fdec384600000000000000000000000000000000000000000000000000000000081526004810192909252602482015260440161098b565b50505f6123d26040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a0810191909152506003546040805160c08101825260e083901c815265ffffffffffff60b084901c81166020830152608084811c821693830193909352605084901c16606082015264ffffffffff602884901c811692820192909252911660a082015290565b90508060a0015164ffffffffff165f14612418576040517f1afcc1d000000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6040805160c081018252825163ffffffff16815260208084015165ffffffffffff169082015290810161244d426103e8614d5c565b65ffffffffffff9081168252600160208301526040848101519091169082015260600161248060a0870160808801614b1c565b65ffffffffffff1681525091506124bd81606001518560600160208101906124a89190614b1c565b6124b860a0880160808901614b1c565b6131fa565b5f6124cc8583604001516132c4565b90506124d78561362d565b5f6124e9610100870160e08801614b1c565b65ffffffffffff164090508015801590612507575085610100013581145b612518610100880160e08901614b1c565b82886101000135909192612570576040517fb0377d9c00000000000000000000000000000000000000000000000000000000815265ffffffffffff90931660048401526024830191909152604482015260640161098b565b50505061257c86611050565b94508360a0015165ffffffffffff166040856080015165ffffffffffff16901b6070866060015161ffff16901b6080876040015165ffffffffffff16901b60b0886020015165ffffffffffff16901b60e0895f015163ffffffff16901b171717171760015f8781526020019081526020015f208190555084600281905550835f0151600161260a9190614d8e565b63ffffffff1683526126226060870160408801614b5b565b61ffff1684602001516126359190614daa565b65ffffffffffff16602084015261265260c0870160a08801614b1c565b65ffffffffffff16604084015261266f60a0870160808801614b1c565b65ffffffffffff1660608401523373ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000161480156126bf575081155b156126d25764ffffffffff421660808401525b612741838060a0015164ffffffffff166028826080015164ffffffffff16901b6050836060015165ffffffffffff16901b6080846040015165ffffffffffff16901b60b0856020015165ffffffffffff16901b60e0865f015163ffffffff16901b171717171760038190555050565b84845f015163ffffffff167f68ce429d5ce325ddc7917ad1d0b7edf9d38461aa2843865eec4137b40b114f70888760200151886080015189604001518a60600151604051612793959493929190614e2b565b60405180910390a3505050915091565b5f6127b16020850185614f1c565b355f036127ea576040517f7eebc38300000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6127fa60c0860160a08701614b1c565b65ffffffffffff1661280f6020860186614f1c565b612820906080810190606001614b1c565b65ffffffffffff161461283960c0870160a08801614b1c565b6128466020870187614f1c565b612857906080810190606001614b1c565b90916128a1576040517f6226727400000000000000000000000000000000000000000000000000000000815265ffffffffffff92831660048201529116602482015260440161098b565b506128b190506020850185614f1c565b6128c29060a0810190608001614b1c565b65ffffffffffff166128da6080870160608801614b1c565b65ffffffffffff1611156128f46080870160608801614b1c565b6129016020870187614f1c565b6129129060a0810190608001614b1c565b909161295c576040517faa1fedaa00000000000000000000000000000000000000000000000000000000815265ffffffffffff92831660048201529116602482015260440161098b565b5061297890508461297360c0880160a08901614b1c565b613745565b6129886060850160408601614b5b565b61ffff165f036129c4576040517f09438a6900000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6129f060405180608001604052805f81526020015f81526020015f61ffff168152602001606081525090565b87815261ffff8416604080830191909152612a1c908590612a179060608901908901614b5b565b613b02565b8160600181905250612a648186886040016020810190612a3c9190614b5b565b612a4c60608b0160408c01614b5b565b61ffff168b60200151612a5f9190614daa565b613bc6565b6020820152612a738186613cc7565b5f818152600560205260409020805491935090839015612ac2576040517fe0b2f38a00000000000000000000000000000000000000000000000000000000815260040161098b91815260200190565b508751612ae1903390612adb60608a0160408b01614b5b565b87613d27565b8155853560018201556020808301516002830155612b0190870187614f1c565b6020908101356003830155885190830151612b1f9190883590613dc8565b612b2e83895f01518489613f36565b50509695505050505050565b6040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a08101829052612b7383611050565b9150612c10826040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a0810191909152505f9081526001602090815260409182902054825160c08101845260e082901c815265ffffffffffff60b083901c811693820193909352608082811c84168286015261ffff607084901c1660608301529382901c8316938101939093521660a082015290565b8051909150829063ffffffff16612c56576040517f5d36fd1100000000000000000000000000000000000000000000000000000000815260040161098b91815260200190565b50915091565b5f81815260056020526040902054818161104a576040517fb724c9ee00000000000000000000000000000000000000000000000000000000815260040161098b91815260200190565b73ffffffffffffffffffffffffffffffffffffffff81165f90815260208190526040812054612cd557505f919050565b73ffffffffffffffffffffffffffffffffffffffff82165f90815260208190526040812055612d2560027f0000000000000000000000000000000000000000000000000000000000000000614f58565b905073ffffffffffffffffffffffffffffffffffffffff82167f7aa0d00094a98c2ebaf11dd04c9480f67f70b8040d5f1dbc89a7f61808c0205382612d8a817f0000000000000000000000000000000000000000000000000000000000000000614b37565b6040805192835260208301919091520160405180910390a2612dd55f612dd0837f0000000000000000000000000000000000000000000000000000000000000000614b37565b61220e565b612ddf338261220e565b919050565b5f612df26004611000614f58565b6001612e016004611000614f58565b612e0f9061ffff8616614b09565b612e199190614b37565b6111be9190614f58565b5f60068211158015612e4d5750811580612e4d5750612e4a612e46600184614b37565b4990565b15155b8015612e5857508149155b90508181612e95576040517f239ca55600000000000000000000000000000000000000000000000000000000815260040161098b91815260200190565b505050565b5f838152600660205260408120805490915b8254811015612f405783838281548110612ec857612ec8614d0b565b905f5260205f20015403612ede57505050505050565b7f020000000000000000000000000000000000000000000000000000000000000060055f858481548110612f1457612f14614d0b565b905f5260205f20015481526020019081526020015f205f0154165f14612f38578091505b600101612eac565b5081548103612f5557815460010182555f8290525b82828281548110612f6857612f68614d0b565b5f91825260208083209091019290925595865260059052505060409092207f040000000000000000000000000000000000000000000000000000000000000091909117905550565b817f020000000000000000000000000000000000000000000000000000000000000082161561300e576040517f2ebb4ea500000000000000000000000000000000000000000000000000000000815260040161098b91815260200190565b507f040000000000000000000000000000000000000000000000000000000000000081165f0361303c575050565b5f828152600660205260408120905b81548110156122bf577f020000000000000000000000000000000000000000000000000000000000000060055f84848154811061308a5761308a614d0b565b905f5260205f20015481526020019081526020015f205f0154165f1415848383815481106130ba576130ba614d0b565b905f5260205f2001549091613104576040517fc35070f80000000000000000000000000000000000000000000000000000000081526004810192909252602482015260440161098b565b505060010161304b565b5f7f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff166131dd7f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1663b7506718856040518263ffffffff1660e01b815260040161319891815260200190565b602060405180830381865afa1580156131b3573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906131d79190614f6b565b60d01c90565b64ffffffffff166131ee9190614b09565b6111be906103e8614d5c565b5f61753061320a426103e8614d5c565b6132149190614b09565b90508265ffffffffffff168465ffffffffffff161115801561324657508165ffffffffffff168365ffffffffffff1611155b801561325a5750808265ffffffffffff1611155b84848484909192936132ba576040517fdddf96f500000000000000000000000000000000000000000000000000000000815265ffffffffffff9485166004820152928416602484015292166044820152606481019190915260840161098b565b5050505050505050565b5f808073ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016636905448c8561331460c0890160a08a01614b1c565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e085901b16815265ffffffffffff9283166004820152911660248201526044016040805180830381865afa158015613373573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906133979190614f82565b90925090505f6133ad60c0870160a08801614b1c565b90508065ffffffffffff168565ffffffffffff16111580156133df57508165ffffffffffff168165ffffffffffff1611155b858284909192613436576040517fc1f96e2d00000000000000000000000000000000000000000000000000000000815265ffffffffffff93841660048201529183166024830152909116604482015260640161098b565b5050505f85826134469190614fb1565b65ffffffffffff169050610200811115801561348257506110008161347160608a0160408b01614b5b565b61ffff1661347f9190614b09565b11155b6134926060890160408a01614b5b565b8290916134d7576040517f5b679eb100000000000000000000000000000000000000000000000000000000815261ffff9092166004830152602482015260440161098b565b508690508460c0890135818114613532576040517f992c508300000000000000000000000000000000000000000000000000000000815265ffffffffffff90931660048401526024830191909152604482015260640161098b565b5050508265ffffffffffff168265ffffffffffff1603613558575f9450505050506111be565b5f61356a8365ffffffffffff1661310e565b905061357c60a0890160808a01614b1c565b65ffffffffffff16811115806135ce5750613599426103e8614d5c565b6135cb65ffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001683614b09565b11155b95508515806135de575061020082145b8390613621576040517fe48948ea00000000000000000000000000000000000000000000000000000000815265ffffffffffff909116600482015260240161098b565b50505050505092915050565b5f6136416118b96060840160408501614b5b565b9050806136516020840184614b98565b905014819061368f576040517f239ca55600000000000000000000000000000000000000000000000000000000815260040161098b91815260200190565b505f5b81811015612e95578049806136aa6020860186614b98565b848181106136ba576136ba614d0b565b905060200201351482828680602001906136d49190614b98565b868181106136e4576136e4614d0b565b90506020020135909192613735576040517fe78d3ffa00000000000000000000000000000000000000000000000000000000815260048101939093526024830191909152604482015260640161098b565b5050600190920191506136929050565b365f6137546020850185614f1c565b6137629060a0810190614fcf565b9092509050806137756080860186614b98565b919091149050816137896080870187614b98565b905090916137cc576040517fdf2f4d640000000000000000000000000000000000000000000000000000000081526004810192909252602482015260440161098b565b50505f8190036137dc5750505050565b5f73ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001663bdd425e36138266080880188614b98565b6040518363ffffffff1660e01b8152600401613843929190615032565b5f60405180830381865afa15801561385d573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d9081017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe01682016040526138a291908101906150aa565b90505f5b82811015613afa57368484838181106138c1576138c1614d0b565b6060029190910191505f90506138dd60408301602084016151ab565b6bffffffffffffffffffffffff1615613a3e5765ffffffffffff871661390660808a018a614b98565b8581811061391657613916614d0b565b905060200201602081019061392b9190614b1c565b65ffffffffffff161061394160208401846151d4565b9061397e576040517f692dec5b00000000000000000000000000000000000000000000000000000000815260ff909116600482015260240161098b565b505f84848151811061399257613992614d0b565b602002602001015190505f60026139a98360f81c90565b60ff161480156139d357506139c160208501856151d4565b60ff166139ce8360a81c90565b60ff16145b9050806139e360208601866151d4565b90613a20576040517f692dec5b00000000000000000000000000000000000000000000000000000000815260ff909116600482015260240161098b565b50613a2b8260081c90565b6bffffffffffffffffffffffff16925050505b613a4e60408301602084016151ab565b6bffffffffffffffffffffffff16613a6c60608401604085016151ab565b6bffffffffffffffffffffffff1611158015613aa5575080613a9460408401602085016151ab565b6bffffffffffffffffffffffff1611155b613ab260208401846151d4565b90613aef576040517f692dec5b00000000000000000000000000000000000000000000000000000000815260ff909116600482015260240161098b565b5050506001016138a6565b505050505050565b60605f613b1661ffff808516908616614b09565b90505f6110006001613b288285614b09565b613b329190614b37565b613b3c9190614f58565b9050613b4781612e23565b8067ffffffffffffffff811115613b6057613b6061507d565b604051908082528060200260200182016040528015613b89578160200160208202803683370190505b5092505f5b81811015613bbd578049848281518110613baa57613baa614d0b565b6020908102919091010152600101613b8e565b50505092915050565b5f8080613bec613bd96020880188614f1c565b613be79060a0810190614fcf565b613fbf565b90925090505f613c0b613c026020890189614f1c565b848489896141af565b90505f6001613c2060608a0160408b01614b5b565b61ffff168a6040015161ffff16613c379190614b09565b613c419190614b37565b9050613ca3896060015161100083613c599190614f58565b81518110613c6957613c69614d0b565b602002602001015161100083613c7f91906151ed565b600885901c613c9160a08d018d615200565b613c9e60c08f018f615200565b6142ac565b613cba613cb360208a018a614f1c565b85856144d8565b9998505050505050505050565b5f825f0151825f01358460200151338660400151866040016020810190613cee9190614b5b565b8860600151604051602001613d09979695949392919061529b565b60405160208183030381529060405280519060200120905092915050565b5f81613d33575f613d55565b7f01000000000000000000000000000000000000000000000000000000000000005b73ffffffffffffffffffffffffffffffffffffffff86164260a01b177cffffffff0000000000000000000000000000000000000000000000000060c887901b16177effff000000000000000000000000000000000000000000000000000000000060e886901b1617179050949350505050565b335f818152602081905260409020549081613e28576040517f0b97d11100000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff909116600482015260240161098b565b5060a081901c5f73ffffffffffffffffffffffffffffffffffffffff808416908616148015613e6257508563ffffffff168263ffffffff16105b90508080613e74575063ffffffff8216155b80613e835750613e83826121e3565b8290613ec4576040517f3a8fc32600000000000000000000000000000000000000000000000000000000815263ffffffff909116600482015260240161098b565b5050335f90815260208190526040902077ffffffff000000000000000000000000000000000000000060a09690961b9590951673ffffffffffffffffffffffffffffffffffffffff90931692909217780100000000000000000000000000000000000000000000000017909355505050565b8263ffffffff16825f0151857f9598917081a593a73a2193c5c951fc6363e6ae856e2d37c3686a452089f43da633855f01358760200151878060200190613f7d9190614f1c565b8960400151896040016020810190613f959190614b5b565b6060808d0151604051613fb1989796959493928e013590615363565b60405180910390a450505050565b5f80808367ffffffffffffffff811115613fdb57613fdb61507d565b604051908082528060200260200182016040528015614004578160200160208202803683370190505b5090505f5b8481101561411b573686868381811061402457614024614d0b565b6060029190910191505f905061403d60208301836151d4565b600160ff919091161b905084811161405860208401846151d4565b90614095576040517f35cd69f400000000000000000000000000000000000000000000000000000000815260ff909116600482015260240161098b565b509384179360386140ac60608401604085016151ab565b6bffffffffffffffffffffffff16901b60986140ce60408501602086016151ab565b6bffffffffffffffffffffffff16901b60f86140ed60208601866151d4565b60ff16901b171784848151811061410657614106614d0b565b60209081029190910101525050600101614009565b5060028160405160200161412f91906154b4565b604080517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe081840301815290829052614167916154e9565b602060405180830381855afa158015614182573d5f5f3e3d5ffd5b5050506040513d601f19601f820116820180604052508101906141a59190614f6b565b9250509250929050565b5f6141b8614641565b8635815260506141ce60a0890160808a01614b1c565b65ffffffffffff16901b60808465ffffffffffff16901b60b08960600160208101906141fa9190614b1c565b7dffff0000000000000000000000000000000000000000000000000000000060e089901b1665ffffffffffff9190911690911b1717177f09000000000000000000000000000000000000000000000000000000000000001781600360209081029190910191909152870135816004602002015260f061427f6060890160408a01614b5b565b61ffff16901b60a082015260c0810185905260e081018690526142a181614573565b979650505050505050565b6030831480156142bc5750603081145b839082906142ff576040517f03cee3ad0000000000000000000000000000000000000000000000000000000081526004810192909252602482015260440161098b565b50505f8761430c88614593565b878787878760405160200161432797969594939291906154ff565b604080517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08184030181529190529050614364603f61d6d8614f58565b6143709061d6d8614b09565b61437c90610bb8614b09565b5a116143b4576040517fdd629f8600000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f5f600a73ffffffffffffffffffffffffffffffffffffffff1661d6d8846040516143df91906154e9565b5f604051808303818686fa925050503d805f8114614418576040519150601f19603f3d011682016040523d82523d5f602084013e61441d565b606091505b50915091505f5f838015614432575082516040145b61443d575f5f614451565b82806020019051810190614451919061553b565b915091506110008214801561448557507f73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff0000000181145b8c8c90916144c8576040517fbca584470000000000000000000000000000000000000000000000000000000081526004810192909252602482015260440161098b565b5050505050505050505050505050565b5f833560208501356144f06060870160408801614b5b565b6145006080880160608901614b1c565b61451060a0890160808a01614b1c565b60408051602081019690965285019390935261ffff909116606084015265ffffffffffff90811660808401521660a082015260c0810184905260e08101839052610100016040516020818303038152906040528051906020012090509392505050565b5f5f60205f6103008560025afa90505f5191508061104a5761104a61555d565b5f61100082106145a5576145a561555d565b5060017f564c0a11a0f704f4fc3e8acfe0f8245f0ad1347b378fbf96e206da11a5d363065b821561104a57610800831615614601577f73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff0000000181830991505b7f73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff0000000181820990506146346001611000614b37565b600184901b1692506145ca565b6040518061030001604052806018906020820280368337509192915050565b5f60208284031215614670575f5ffd5b5035919050565b5f610120828403121561104a575f5ffd5b5f60e0828403121561104a575f5ffd5b5f5f604083850312156146a9575f5ffd5b823567ffffffffffffffff8111156146bf575f5ffd5b6146cb85828601614677565b925050602083013567ffffffffffffffff8111156146e7575f5ffd5b6146f385828601614688565b9150509250929050565b5f6020828403121561470d575f5ffd5b813573ffffffffffffffffffffffffffffffffffffffff81168114614730575f5ffd5b9392505050565b5f60208284031215614747575f5ffd5b813567ffffffffffffffff81111561475d575f5ffd5b61476984828501614677565b949350505050565b815173ffffffffffffffffffffffffffffffffffffffff168152610180810160208301516147b7602084018273ffffffffffffffffffffffffffffffffffffffff169052565b506040830151604083015260608301516147e9606084018273ffffffffffffffffffffffffffffffffffffffff169052565b506080830151614811608084018273ffffffffffffffffffffffffffffffffffffffff169052565b5060a083015161482d60a084018267ffffffffffffffff169052565b5060c083015161484960c084018267ffffffffffffffff169052565b5060e083015161486560e084018267ffffffffffffffff169052565b5061010083015161488361010084018267ffffffffffffffff169052565b506101208301516148a161012084018267ffffffffffffffff169052565b506101408301516148bf61014084018267ffffffffffffffff169052565b5061016092830151919092015290565b65ffffffffffff81168114610bd0575f5ffd5b8035612ddf816148cf565b5f5f5f606084860312156148ff575f5ffd5b833567ffffffffffffffff811115614915575f5ffd5b61492186828701614677565b935050602084013567ffffffffffffffff81111561493d575f5ffd5b61494986828701614688565b925050604084013561495a816148cf565b809150509250925092565b815173ffffffffffffffffffffffffffffffffffffffff1681526101408101602083015161499c602084018264ffffffffff169052565b5060408301516149b4604084018263ffffffff169052565b5060608301516149ca606084018261ffff169052565b5060808301516149de608084018215159052565b5060a08301516149f260a084018215159052565b5060c0830151614a0660c084018215159052565b5060e083015160e083015261010083015161010083015261012083015161012083015292915050565b5f5f60408385031215614a40575f5ffd5b50508035926020909101359150565b5f5f60208385031215614a60575f5ffd5b823567ffffffffffffffff811115614a76575f5ffd5b8301601f81018513614a86575f5ffd5b803567ffffffffffffffff811115614a9c575f5ffd5b8560208260051b8401011115614ab0575f5ffd5b6020919091019590945092505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b63ffffffff82811682821603908111156111be576111be614ac0565b808201808211156111be576111be614ac0565b5f60208284031215614b2c575f5ffd5b8135614730816148cf565b818103818111156111be576111be614ac0565b803561ffff81168114612ddf575f5ffd5b5f60208284031215614b6b575f5ffd5b61473082614b4a565b61ffff8181168382160290811690818114614b9157614b91614ac0565b5092915050565b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1843603018112614bcb575f5ffd5b83018035915067ffffffffffffffff821115614be5575f5ffd5b6020019150600581901b3603821315614bfc575f5ffd5b9250929050565b8183525f7f07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff831115614c33575f5ffd5b8260051b80836020870137939093016020019392505050565b8a815261012060208201525f614c6761012083018b8d614c03565b61ffff9990991660408301525065ffffffffffff9687166060820152948616608086015292851660a085015260c084019190915290921660e082015261010001529392505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b5f67ffffffffffffffff831680614cf557614cf5614caf565b8067ffffffffffffffff84160491505092915050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b5f63ffffffff821663ffffffff8103614d5357614d53614ac0565b60010192915050565b80820281158282048414176111be576111be614ac0565b5f60208284031215614d83575f5ffd5b8151614730816148cf565b63ffffffff81811683821601908111156111be576111be614ac0565b65ffffffffffff81811683821601908111156111be576111be614ac0565b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1843603018112614dfb575f5ffd5b830160208101925035905067ffffffffffffffff811115614e1a575f5ffd5b8060051b3603821315614bfc575f5ffd5b60a08082528635908201525f614e446020880188614dc8565b61012060c0850152614e5b6101c085018284614c03565b915050614e6a60408901614b4a565b61ffff1660e0840152614e7f606089016148e2565b65ffffffffffff16610100840152614e99608089016148e2565b65ffffffffffff16610120840152614eb360a089016148e2565b65ffffffffffff1661014084015260c0880135610160840152614ed860e089016148e2565b65ffffffffffff9081166101808501526101008901356101a0850152878116602085015286811660408501528516606084015261ffff841660808401529050611394565b5f82357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff41833603018112614f4e575f5ffd5b9190910192915050565b5f82614f6657614f66614caf565b500490565b5f60208284031215614f7b575f5ffd5b5051919050565b5f5f60408385031215614f93575f5ffd5b82516020840151909250614fa6816148cf565b809150509250929050565b65ffffffffffff82811682821603908111156111be576111be614ac0565b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1843603018112615002575f5ffd5b83018035915067ffffffffffffffff82111561501c575f5ffd5b6020019150606081023603821315614bfc575f5ffd5b602080825281018290525f8360408301825b85811015615073578235615057816148cf565b65ffffffffffff16825260209283019290910190600101615044565b5095945050505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b5f602082840312156150ba575f5ffd5b815167ffffffffffffffff8111156150d0575f5ffd5b8201601f810184136150e0575f5ffd5b805167ffffffffffffffff8111156150fa576150fa61507d565b8060051b6040517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0603f830116810181811067ffffffffffffffff821117156151455761514561507d565b604052918252602081840181019290810187841115615162575f5ffd5b6020850194505b8385101561518557845180825260209586019590935001615169565b509695505050505050565b80356bffffffffffffffffffffffff81168114612ddf575f5ffd5b5f602082840312156151bb575f5ffd5b61473082615190565b803560ff81168114612ddf575f5ffd5b5f602082840312156151e4575f5ffd5b614730826151c4565b5f826151fb576151fb614caf565b500690565b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1843603018112615233575f5ffd5b83018035915067ffffffffffffffff82111561524d575f5ffd5b602001915036819003821315614bfc575f5ffd5b5f8151808452602084019350602083015f5b82811015615291578151865260209586019590910190600101615273565b5093949350505050565b87815286602082015285604082015273ffffffffffffffffffffffffffffffffffffffff8516606082015261ffff8416608082015261ffff831660a082015260e060c08201525f613cba60e0830184615261565b8183526020830192505f815f5b848110156152915760ff61530f836151c4565b1686526bffffffffffffffffffffffff61532b60208401615190565b1660208701526bffffffffffffffffffffffff61534a60408401615190565b16604087015260609586019591909101906001016152fc565b73ffffffffffffffffffffffffffffffffffffffff891681526020808201899052604080830189905261010060608401819052883590840152908701356101208301525f9061ffff906153b7908901614b4a565b1661014083015260608701356153cc816148cf565b65ffffffffffff1661016083015260808701356153e8816148cf565b65ffffffffffff1661018083015260a0870135368890037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe101811261542b575f5ffd5b870160208101903567ffffffffffffffff811115615447575f5ffd5b606081023603821315615458575f5ffd5b60c06101a085015261546f6101c0850182846152ef565b915050615482608084018861ffff169052565b61ffff861660a084015282810360c084015261549e8186615261565b9150508260e08301529998505050505050505050565b81515f90829060208501835b828110156154de5781518452602093840193909101906001016154c0565b509195945050505050565b5f82518060208501845e5f920191825250919050565b878152866020820152856040820152838560608301375f848201606081015f815284868237505f93016060019283525090979650505050505050565b5f5f6040838503121561554c575f5ffd5b505080516020909101519092909150565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52600160045260245ffd' as const

/** [offset, length] in bytes of each place of an immutable in the deployed bytecode. */
export const claimsImmutables: readonly (readonly [number, number])[] =
  [[495,32],[632,32],[953,32],[1260,32],[1320,32],[1380,32],[1418,32],[1478,32],[1538,32],[1586,32],[1634,32],[1682,32],[1730,32],[1778,32],[1916,32],[2267,32],[2334,32],[2824,32],[2955,32],[2988,32],[3227,32],[3309,32],[3376,32],[3441,32],[3809,32],[3908,32],[4550,32],[5047,32],[5934,32],[5999,32],[6782,32],[7329,32],[7951,32],[8144,32],[9876,32],[11521,32],[11622,32],[11692,32],[12561,32],[12607,32],[13022,32],[13733,32],[14324,32]]
